import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const count = (text: string) => page.getByRole('status').filter({ hasText: text })
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })

beforeEach(() => page.viewport(1280, 900))

test('disagreements are narrowed by kind, page and source, and cleared', async () => {
  const { address } = await renderAt('disagreements/')
  await expect.element(count('2 of 2')).toBeVisible()
  await box('The Echo').click()
  await expect.element(count('1 of 2')).toBeVisible()
  await expect.element(page.getByText('Who keeps the lighthouse?')).not.toBeInTheDocument()
  await expect.poll(address).toBe('/disagreements/?source=echo')

  await box('Ada Brand').click()
  await expect.element(count('0 of 2')).toBeVisible()
  await page.getByRole('button', { name: 'Drop Source: The Echo (1 found)' }).click()
  await expect.element(page.getByText('Who keeps the lighthouse?')).toBeVisible()
  await expect.poll(address).toBe('/disagreements/?page=ada-brand')

  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.element(count('2 of 2')).toBeVisible()
  await expect.poll(address).toBe('/disagreements/')
})

test('disagreements are found by the words of a side', async () => {
  await renderAt('disagreements/')
  await page.getByRole('searchbox', { name: 'Find' }).fill('alone')
  await expect.element(count('1 of 2')).toBeVisible()
  await expect.element(page.getByText('Does anybody help him?')).toBeVisible()
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
  await box('Supplementary').click()
  await expect.element(count('1 of 3')).toBeVisible()
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('By name')
  await expect.poll(address).toBe('/sources/?origin=supplementary&sort=title')
  await page.getByRole('searchbox', { name: 'Find' }).fill('gazette')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.poll(address).toBe('/sources/?sort=title')
})

test.each([
  ['?origin=given', '2 of 3'],
  ['?grade=C&origin=supplementary', '1 of 3'],
  ['?origin=Supplementary', '1 of 3'],
])('an older address of the sources, %s, shows %s', async (search, found) => {
  await renderAt(`sources/${search}`)
  await expect.element(count(found)).toBeVisible()
})

test('a heading of the table orders the sources', async () => {
  const { address } = await renderAt('sources/')
  const heading = page.getByRole('columnheader', { name: 'Statements' })
  await heading.getByRole('button').click()
  await expect.element(heading).toHaveAttribute('aria-sort', 'descending')
  await expect.element(page.getByRole('rowheader').first()).toHaveTextContent('The Gazette')
  await expect.poll(address).toBe('/sources/?sort=statements')
})

test('facts that rest on little are listed, each with the way to it', async () => {
  const { address } = await renderAt('sources/')
  const weak = page.getByRole('heading', { name: /^Facts that rest on grade C alone/ })
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
