import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { FaultName } from '#mocks/faults.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const WORDS: [FaultName, RegExp][] = [
  ['offline', /network could not be reached/],
  ['hang', /did not answer in time/],
  ['missing', /data file is gone/],
  ['stale', /data file is gone/],
  ['refused', /server refused/],
  ['damaged', /arrived damaged/],
  ['truncated', /arrived damaged/],
  ['foreign', /web page came in place of the data/],
]

test.each(WORDS)(
  'a network that is %s says so, and trying again heals it',
  async (fault, words) => {
    const { suffer } = await renderAt('characters/ada-brand/', { faults: [fault], patience: 200 })
    await expect.element(page.getByText(words), { timeout: 8000 }).toBeVisible()

    suffer()
    await page.getByRole('button', { name: 'Try again' }).click()
    const heading = page.getByRole('heading', { level: 1, name: 'Ada Brand' })
    await expect.element(heading, { timeout: 8000 }).toBeVisible()
  },
)

test('a page that cannot be loaded leaves the way to others', async () => {
  const { suffer } = await renderAt('')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Lampside' })).toBeVisible()
  suffer('missing')
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect.element(page.getByText(/data file is gone/)).toBeVisible()
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible()

  suffer()
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Lampside' })).toBeVisible()
})

test('a slow page says that it is coming', async () => {
  const { suffer } = await renderAt('')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Lampside' })).toBeVisible()
  suffer('slow')
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect.element(page.getByText(/loading/i)).toBeVisible()
  const heading = page.getByRole('heading', { level: 1, name: 'Timeline' })
  await expect.element(heading, { timeout: 8000 }).toBeVisible()
})
