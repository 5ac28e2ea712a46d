import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { BundleError } from '#data/bundle-error.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import type { FaultName } from '#mocks/faults.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const RETRY = ['Try again', 'Open the plain page']
const PLAIN = ['Open the plain page', 'Try again']
const NEWEST = ['Load the newest version', 'Try again']

const DAMAGED = 'A data file arrived damaged, cut short or exchanged; it was not used.'
const FOREIGN = 'A web page came in place of the data; the network may want you to sign in first.'
const MISSING =
  'A data file is gone; another version of this wiki was probably published meanwhile.'

/** Milliseconds to wait for a file that never comes; others are told by what they are. */
const HANGING: Partial<Record<FaultName, number>> = { hang: 2500, trickle: 2500 }

/** What a reader is told of each fault that lasts, and offered, the most promising first. */
const STATES: [FaultName, string, string[]][] = [
  ['offline', 'The network could not be reached, or the connection broke off.', RETRY],
  ['hang', 'The server did not answer in time.', RETRY],
  ['trickle', 'The server did not answer in time.', RETRY],
  ['refused', 'The server answered with an error instead of a data file.', RETRY],
  ['damaged', DAMAGED, PLAIN],
  ['truncated', DAMAGED, PLAIN],
  ['empty', DAMAGED, PLAIN],
  ['swapped', DAMAGED, PLAIN],
  ['foreign', FOREIGN, PLAIN],
  ['portal', FOREIGN, PLAIN],
  ['missing', MISSING, NEWEST],
  ['rewritten', MISSING, NEWEST],
  ['stale', MISSING, NEWEST],
]

const main = page.getByRole('main')
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

function offered(): string[] {
  return main
    .getByRole('button')
    .elements()
    .map((button) => button.textContent)
}

test.each(STATES)(
  'a network that is %s says so, and trying again heals it',
  async (fault, words, ways) => {
    const options = { faults: [fault], patience: HANGING[fault] }
    const { suffer } = await renderAt('characters/ada-brand/', options)
    await expect.element(heading('This page could not be loaded')).toBeVisible()
    await expect.element(main.getByText(words)).toBeVisible()
    expect(offered()).toEqual(ways)

    suffer()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(heading('Ada Brand')).toBeVisible()
  },
)

test('data that is newer than the page offers the newest version, and nothing in vain', async () => {
  const bundle = createBundleReader('manifest-0.json', () =>
    Promise.reject(new BundleError('format', 'manifest-0.json')),
  )
  const history = createMemoryHistory({ initialEntries: ['/'] })
  await render(createWikiApp({ bundle, basepath: '/', history }).app)
  await expect.element(main.getByText('The data is newer than this page can read.')).toBeVisible()
  expect(offered()).toEqual(['Load the newest version'])
})

test('a page that cannot be loaded leaves the way to others', async () => {
  const { suffer } = await renderAt('')
  await expect.element(heading('Lampside')).toBeVisible()
  suffer('missing')
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect.element(page.getByText(/data file is gone/)).toBeVisible()
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible()

  suffer()
  await page.getByRole('link', { name: 'Back to the start' }).click()
  await expect.element(heading('Lampside')).toBeVisible()
})

test('a slow page says that it is coming', async () => {
  const { suffer } = await renderAt('')
  await expect.element(heading('Lampside')).toBeVisible()
  suffer('slow')
  await page.getByRole('link', { name: 'Timeline' }).first().click()
  await expect.element(page.getByText(/loading/i)).toBeVisible()
  await expect.element(heading('Timeline')).toBeVisible()
})

test('a search over files that are gone says so in its place, and offers what helps', async () => {
  const { suffer } = await renderAt('timeline/')
  await expect.element(heading('Timeline')).toBeVisible()
  suffer('rewritten')
  await userEvent.keyboard('/')
  // At once, so that no failure is told of that is of a letter before.
  await page.getByRole('dialog').getByLabelText('Search').fill('ada')
  const alert = page.getByRole('dialog').getByRole('alert')
  await expect.element(alert.getByText(`The search did not work. ${MISSING}`)).toBeVisible()
  await expect.element(alert.getByRole('button', { name: 'Load the newest version' })).toBeVisible()

  suffer()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('option', { name: /^Ada Brand/ }).first()).toBeVisible()
})
