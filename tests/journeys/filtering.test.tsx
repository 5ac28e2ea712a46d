import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const entry = (name: string) => page.getByRole('article').getByRole('link', { name })
const count = (text: string) => page.getByRole('status').filter({ hasText: text })

test('a chosen filter goes into the address, and Back takes it out again', async () => {
  const { address, goBack } = await renderAt('characters/')
  await expect.element(entry('Dot Finch')).toBeVisible()

  await page.getByRole('combobox', { name: 'Family' }).selectOptions('Brand')
  await expect.element(entry('Dot Finch')).not.toBeInTheDocument()
  await expect.element(count('2 of 3')).toBeVisible()
  expect(address()).toBe('/characters/?family=Brand')

  goBack()
  await expect.element(entry('Dot Finch')).toBeVisible()
  expect(address()).toBe('/characters/')
})

test('a shared filter shows its list', async () => {
  await renderAt('characters/?family=Brand&work=Keeper')
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.element(entry('Ada Brand')).toBeVisible()
})

test('typing narrows the list at once and is kept in the address', async () => {
  const { address } = await renderAt('characters/')
  await page.getByRole('searchbox', { name: 'Find' }).fill('adda')
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.poll(address).toBe('/characters/?q=adda')
})

test('an empty result names the filters to drop', async () => {
  const { address } = await renderAt('characters/?q=dot&family=Brand')
  await expect.element(count('0 of 3')).toBeVisible()
  await page.getByRole('button', { name: 'Drop Family: Brand (1 found)' }).click()
  await expect.element(entry('Dot Finch')).toBeVisible()
  expect(address()).toBe('/characters/?q=dot')
})

test('text just typed does not come back once it is cleared', async () => {
  const { address } = await renderAt('characters/?family=Brand')
  await page.getByRole('searchbox', { name: 'Find' }).fill('nobody')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('')
  expect(address()).toBe('/characters/')
})

test('an empty result clears all filters at once', async () => {
  const { address } = await renderAt('characters/?q=nobody')
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.element(count('3 of 3')).toBeVisible()
  expect(address()).toBe('/characters/')
})

test.each(['?q=%E4%BD', '?constructor=null', '?__proto__=1', '?family=Nobody', '?sort=1e999'])(
  'a senseless filter %s still shows a list',
  async (search) => {
    await renderAt(`characters/${search}`)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible()
  },
)
