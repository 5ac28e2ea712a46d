import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'

const wiki = (SMALL_WIKI['wiki.yaml'] ?? '')
  .replace('family: { label: Family, facet: true }', 'family: { label: Family, kin: true }')
  .replace(
    'group: Family }',
    'group: Family }\n  saves: { label: Saves, inverse: Saved by, group: Care }',
  )
const dot = (SMALL_WIKI['characters/dot-finch.md'] ?? '').replace(
  '\n---\nDot',
  "\nrelations:\n  - { type: saves, page: ben-brand, cites: ['gazette:2.1'] }\n---\nDot",
)
const SEEDS = { 'wiki.yaml': wiki, 'characters/dot-finch.md': dot }

const map = page.getByRole('figure', { name: 'Map of relationships' })
const count = (text: string) => page.getByRole('status').filter({ hasText: text })

test('choosing somebody on the map goes into the address, and choosing them again takes it out', async () => {
  const { address } = await renderAt('relationships/', { seeds: SEEDS })
  await map.getByRole('link', { name: 'Ada Brand' }).first().click()
  await expect.poll(address).toBe('/relationships/?person=ada-brand')
  await expect.element(page.getByText('Ties of')).toBeVisible()
  await expect.element(count('1 of 2')).toBeVisible()

  await map.getByRole('link', { name: 'Ada Brand' }).first().click()
  await expect.poll(address).toBe('/relationships/')
  await expect.element(count('2 of 2')).toBeVisible()
})

test('a kind chosen in the legend narrows map and list, and joins the person', async () => {
  const { address, goBack } = await renderAt('relationships/?person=ben-brand', { seeds: SEEDS })
  await map.getByRole('link', { name: 'Care' }).click()
  await expect.poll(address).toBe('/relationships/?kind=care&person=ben-brand')
  await expect.element(count('1 of 2')).toBeVisible()
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'Family' }))
    .not.toBeInTheDocument()

  goBack()
  await expect.element(count('2 of 2')).toBeVisible()
})

test('a shared address shows the person it names, and leads back to everybody', async () => {
  const { address } = await renderAt('relationships/?person=dot-finch', { seeds: SEEDS })
  await expect.element(page.getByRole('combobox', { name: 'Person' })).toHaveValue('dot-finch')
  await page.getByRole('button', { name: 'Show everybody' }).click()
  await expect.poll(address).toBe('/relationships/')
  await expect.element(page.getByText('Ties of')).not.toBeInTheDocument()
})

test('a person without such a tie leaves an empty result that says what to drop', async () => {
  const { address } = await renderAt('relationships/?kind=family&person=dot-finch', {
    seeds: SEEDS,
  })
  await page.getByRole('button', { name: 'Drop Person: Dot Finch (1 found)' }).click()
  await expect.poll(address).toBe('/relationships/?kind=family')
})

test('the map says who is kin, and the list says what the map says', async () => {
  await renderAt('relationships/', { seeds: SEEDS })
  await expect.element(map.getByRole('term').filter({ hasText: 'Brand' })).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Family' })).toBeVisible()
  await expect.element(page.getByText('After part 2').first()).toBeVisible()
})

test.each(['?kind=nothing', '?person=nobody', '?person=%E4%BD&kind=__proto__'])(
  'a senseless filter %s still shows everybody',
  async (search) => {
    await renderAt(`relationships/${search}`, { seeds: SEEDS })
    await expect.element(count('2 of 2')).toBeVisible()
  },
)
