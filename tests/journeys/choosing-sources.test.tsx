import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const choice = (name: string) =>
  page.getByRole('group', { name: 'What the pages rest on' }).getByRole('radio', { name })
const openSettings = () => page.getByRole('button', { name: 'Aa reading settings' }).click()
const notice = page.getByRole('status').filter({ hasText: 'all else is left out' })

test('a reader leaves out supplementary sources, and Back brings them in again', async () => {
  const { address, goBack } = await renderAt('timeline/')
  await openSettings()
  await expect.element(choice('All sources')).toBeChecked()
  await expect.element(page.getByText(/Asked for/).last()).toBeVisible()

  await choice('Given documents only').click()
  await expect.element(page.getByText(/Asked for/).last()).not.toBeInTheDocument()
  await expect.element(choice('Given documents only')).toBeChecked()
  await expect.element(notice).toBeVisible()
  expect(address()).toBe('/timeline/?sources=given')

  goBack()
  await expect.element(page.getByText(/Asked for/).last()).toBeVisible()
  expect(address()).toBe('/timeline/')
})

test('the choice goes along from page to page and is taken back for good', async () => {
  const { address } = await renderAt('?sources=given')
  await page.getByRole('link', { name: 'People' }).first().click()
  await expect.element(heading('People')).toBeVisible()
  await expect.element(page.getByRole('status').filter({ hasText: '1 of 1' })).toBeVisible()
  expect(address()).toBe('/people/?sources=given')

  await page.getByRole('article').getByRole('link', { name: 'Cleo Marsh' }).click()
  await expect.element(heading('Cleo Marsh')).toBeVisible()
  expect(address()).toBe('/people/cleo-marsh/?sources=given')

  await page.getByRole('button', { name: 'Bring back all sources' }).click()
  await expect.element(notice).not.toBeInTheDocument()
  expect(address()).toBe('/people/cleo-marsh/')
  await page.getByRole('link', { name: 'People' }).first().click()
  await expect.element(page.getByRole('status').filter({ hasText: '2 of 2' })).toBeVisible()
  expect(address()).toBe('/people/')
})

test('the choice stays while a list is filtered and its filters are cleared', async () => {
  const { address } = await renderAt('characters/?sources=given')
  await page.viewport(1200, 800)
  await page.getByRole('checkbox', { name: /^Brand/ }).click()
  await expect.poll(address).toContain('family=brand')
  expect(address()).toContain('sources=given')
  await page.getByRole('searchbox', { name: 'Find' }).fill('nobody')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(address).toBe('/characters/?sources=given')
  await page.viewport(414, 896)
})

test('the choice goes along through an alias', async () => {
  const { address } = await renderAt('characters/adda/?sources=given')
  await expect.element(heading('Ada Brand')).toBeVisible()
  expect(address()).toBe('/characters/ada-brand/?sources=given#name-adda')
})

test.each(['people/ida-moor/', 'sources/echo/'])(
  'a page that given documents leave nothing of says so at %s, and offers all sources',
  async (at) => {
    const { address } = await renderAt(`${at}?sources=given`)
    await expect.element(page.getByText(/given documents( tells of this)?\./)).toBeVisible()
    await page.getByRole('button', { name: 'Show all sources' }).click()
    await expect.element(page.getByText(/Ida Moor built the set/).first()).toBeVisible()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(address()).toBe(`/${at}`)
  },
)

test('a page keeps the sentences and sides that given documents bear out', async () => {
  await renderAt('characters/ben-brand/?sources=given')
  await expect.element(page.getByText('Who keeps the lighthouse?')).toBeVisible()
  await expect.element(page.getByText('Does anybody help him?')).not.toBeInTheDocument()
})

test.each(['?sources=all', '?sources=', '?sources=given&sources=all', '?sources[]=given'])(
  'the address %s is understood',
  async (search) => {
    await renderAt(search)
    await expect.element(heading('Lampside')).toBeVisible()
  },
)
