import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const count = (text: string) => page.getByRole('status').filter({ hasText: text })
const filter = (name: string) => page.getByRole('combobox', { name })

test('disagreements are narrowed by kind, page and source, and cleared', async () => {
  const { address } = await renderAt('disagreements/')
  await expect.element(count('2 of 2')).toBeVisible()
  await filter('Source').selectOptions('The Echo')
  await expect.element(count('1 of 2')).toBeVisible()
  await expect.element(page.getByText('Who keeps the lighthouse?')).not.toBeInTheDocument()
  expect(address()).toBe('/disagreements/?source=echo')

  await filter('Page').selectOptions('Ada Brand')
  await expect.element(count('0 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Drop Source: The Echo (1 found)' }).click()
  await expect.element(page.getByText('Who keeps the lighthouse?')).toBeVisible()
  expect(address()).toBe('/disagreements/?page=ada-brand')

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(count('2 of 2')).toBeVisible()
  await expect.element(filter('Kind')).toHaveFocus()
  expect(address()).toBe('/disagreements/')
})

test.each(['?kind=quarrel', '?page=nobody', '?source=%E4%BD', '?constructor=null&kind='])(
  'a senseless filter %s still shows every disagreement',
  async (search) => {
    await renderAt(`disagreements/${search}`)
    await expect.element(count('2 of 2')).toBeVisible()
  },
)

test('the sources are counted, filtered by origin and grade, and sorted', async () => {
  const { address } = await renderAt('sources/')
  await expect.element(page.getByText('87 % used or explained.')).toBeVisible()
  await expect.element(page.getByText('100 % used or explained.')).toBeVisible()
  await filter('Origin').selectOptions('Supplementary')
  await expect.element(count('1 of 3')).toBeVisible()
  await filter('Order').selectOptions('By name')
  expect(address()).toBe('/sources/?origin=supplementary&sort=title')
  await filter('Origin').selectOptions('Given document')
  await filter('Grade').selectOptions('Grade C: copies, rewrites or errs often')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.element(filter('Origin')).toHaveFocus()
})

test('facts that rest on little are listed, each with the way to it', async () => {
  const { address } = await renderAt('sources/')
  const weak = page.getByRole('heading', { name: 'Facts that rest on grade C alone' })
  await expect.element(weak).toBeVisible()
  await page.getByText('Show them').nth(1).click()
  await page.getByRole('link', { name: 'Ida Moor' }).first().click()
  await expect.poll(address).toBe('/people/ida-moor/#work-builder')
})

test('what no source says is said', async () => {
  await renderAt('sources/')
  await expect.element(page.getByText('Who lit the lamp again.')).toBeVisible()
})

test('a mark leads to a statement with its grade and confidence, and on to its source', async () => {
  const { address } = await renderAt('people/ida-moor/')
  const mark = page.getByRole('link', { name: 'Evidence 1: The Echo (supplementary)' }).first()
  await expect.element(mark).toBeVisible()
  await expect.element(page.getByText(/July 2021 · Supplementary · Grade C/)).toBeVisible()
  await expect.element(page.getByText(/low confidence/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Statement 1' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'The Echo' })).toBeVisible()
  expect(address()).toBe('/sources/echo/#s1')
})
