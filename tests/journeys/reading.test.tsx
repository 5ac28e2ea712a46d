import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name })

test('a reader goes from home to a character and on to who plays her', async () => {
  const { address } = await renderAt('')
  await page.getByRole('article').getByRole('link', { name: 'Ada Brand' }).click()
  await expect.element(heading('Ada Brand')).toHaveFocus()
  expect(address()).toBe('/characters/ada-brand/')

  await page.getByRole('link', { name: 'Cleo Marsh' }).first().click()
  await expect.element(heading('Cleo Marsh')).toHaveFocus()
  expect(address()).toBe('/people/cleo-marsh/')
})

test('a new page is announced once, and the first one not at all', async () => {
  await renderAt('')
  await expect.element(heading('Lampside')).toBeVisible()
  const announcement = page.getByRole('status').filter({ hasText: 'Ada Brand · Lampside' })
  await expect
    .element(page.getByRole('status').filter({ hasText: 'Lampside' }))
    .not.toBeInTheDocument()

  await page.getByRole('article').getByRole('link', { name: 'Ada Brand' }).click()
  await expect.element(announcement).toBeInTheDocument()
  expect(announcement.elements()).toHaveLength(1)
  expect(document.title).toBe('Ada Brand · Lampside')
})

test('an alias leads to the page it names, and the page says who writes it so', async () => {
  const { address } = await renderAt('characters/adda/')
  await expect.element(heading('Ada Brand')).toBeVisible()
  await expect.element(page.getByText(/Also written “Adda” by The Gazette/)).toBeVisible()
  expect(address()).toBe('/characters/ada-brand/#name-adda')
})

test('an old address leads to the page it was', async () => {
  const { address } = await renderAt('characters/ada/')
  await expect.element(heading('Ada Brand')).toBeVisible()
  expect(address()).toBe('/characters/ada-brand/')
})

test('what gives something away stays folded until it is opened', async () => {
  await renderAt('characters/ada-brand/')
  const spoiler = page.getByText(/Ada puts the lamp out herself/)
  await expect.element(page.getByText(/Nobody comes to the lighthouse/)).toBeVisible()
  await expect.element(spoiler).not.toBeVisible()

  await page.getByText('After part 2').first().click()
  await expect.element(spoiler).toBeVisible()
})

test('a page shows on both sides where its sources disagree', async () => {
  await renderAt('characters/ben-brand/')
  await expect.element(page.getByText('Who keeps the lighthouse?')).toBeVisible()
  await expect.element(page.getByText('Sources disagree').first()).toBeVisible()
})

test('an unknown address suggests the page that was meant', async () => {
  const { address } = await renderAt('characters/ada-bran/')
  await expect.element(heading('Page not found')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Ada Brand' }).click()
  await expect.element(heading('Ada Brand')).toBeVisible()
  expect(address()).toBe('/characters/ada-brand/')
})
