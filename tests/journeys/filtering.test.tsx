import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'
import { changeSettings } from '#features/reading/settings-store.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const entry = (name: string) => page.getByRole('article').getByRole('link', { name })
const count = (text: string) => page.getByRole('status').filter({ hasText: text })
const option = (name: string) => page.getByRole('checkbox', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeEach(async () => {
  changeSettings({ seen: 0 })
  await page.viewport(1280, 900)
})

test('a chosen value goes into the address, and Back takes it out again', async () => {
  const { address, goBack } = await renderAt('characters/')
  await expect.element(entry('Dot Finch')).toBeVisible()

  await option('Brand 2').click()
  await expect.element(entry('Dot Finch')).not.toBeInTheDocument()
  await expect.element(count('2 of 3')).toBeVisible()
  await expect.poll(address).toBe('/characters/?family=brand')
  await expect.element(option('Brand 2')).toHaveFocus()

  goBack()
  await expect.element(entry('Dot Finch')).toBeVisible()
  expect(address()).toBe('/characters/')
})

test('a second value of a facet finds more, and a value of another facet less', async () => {
  const { address } = await renderAt('characters/')
  await option('Brand 2').click()
  await option('Finch 1').click()
  await expect.element(count('3 of 3')).toBeVisible()
  await option('Visitor 1').click()
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.poll(address).toBe('/characters/?family=brand.finch&work=visitor')
})

test('each value says how many the other filters leave of it', async () => {
  await renderAt('characters/?work=keeper')
  await expect.element(option('Brand 1')).toBeVisible()
  await expect.element(option('Finch 0')).toBeVisible()
  await expect.element(option('Visitor 1')).toBeVisible()
})

test('a shared filter shows its list, however an older address wrote it', async () => {
  await renderAt('characters/?family=Brand&work=Keeper')
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.element(entry('Ada Brand')).toBeVisible()
})

test('on a phone the values stand behind one button that counts what is chosen', async () => {
  await page.viewport(360, 780)
  await renderAt('characters/?family=brand')
  await expect.element(option('Brand 2')).not.toBeInTheDocument()
  await button('Filters (1)').click()
  await option('Finch 1').click()
  await expect.element(button('Filters (2)')).toHaveAttribute('aria-expanded', 'true')
  await button('Show 3').click()
  await expect.element(option('Brand 2')).not.toBeInTheDocument()
  await expect.element(page.getByRole('heading', { name: 'Results' })).toHaveFocus()
})

test('the focus stays on what filters, after evidence has been looked at', async () => {
  await renderAt('characters/ada-brand/')
  await page
    .getByRole('link', { name: /^Evidence 1:/ })
    .first()
    .hover()
  await expect.poll(() => document.querySelector('.peek')).not.toBeNull()
  await page.getByRole('link', { name: 'Characters' }).first().click()
  await page.getByRole('searchbox', { name: 'Find' }).fill('brand')
  await expect.element(count('2 of 3')).toBeVisible()
  await option('Keeper 1').click()
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.element(option('Keeper 1')).toHaveFocus()
})

test('what is chosen can be dropped piece by piece, and all at once', async () => {
  const { address } = await renderAt('characters/?family=brand.finch&work=keeper')
  await button('Remove Family: Finch').click()
  await expect.poll(address).toBe('/characters/?family=brand&work=keeper')
  await expect.element(button('Remove Work: Keeper')).toHaveFocus()
  await button('Clear all').click()
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Results' })).toHaveFocus()
  await expect.poll(address).toBe('/characters/')
})

test('typing narrows the list at once, forgives a slip, and is kept in the address', async () => {
  const { address } = await renderAt('characters/')
  await page.getByRole('searchbox', { name: 'Find' }).fill('bramd adda')
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.poll(address).toBe('/characters/?q=bramd+adda')
})

test('an empty result names the filters to drop and what that would find', async () => {
  const { address } = await renderAt('characters/?q=dot&family=brand')
  await expect.element(count('0 of 3')).toBeVisible()
  await button('Drop Family: Brand (1 found)').click()
  await expect.element(entry('Dot Finch')).toBeVisible()
  await expect.poll(address).toBe('/characters/?q=dot')
})

test('text just typed does not come back once it is cleared', async () => {
  const { address } = await renderAt('characters/?family=brand')
  await page.getByRole('searchbox', { name: 'Find' }).fill('nobody')
  await button('Clear all filters').click()
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('')
  await expect.poll(address).toBe('/characters/')
})

test('a table shows every facet, and its headings sort it', async () => {
  const { address } = await renderAt('characters/')
  await page.getByRole('radio', { name: 'Table' }).click()
  const table = page.getByRole('table', { name: 'Characters' })
  const dot = table.getByRole('row').filter({ hasText: 'Dot Finch' })
  await expect.element(dot.getByRole('cell', { name: 'Visitor' })).toBeVisible()
  const heading = table.getByRole('columnheader', { name: 'Work' })
  await expect.element(heading).toHaveAttribute('aria-sort', 'none')
  await heading.getByRole('button').click()
  await expect.element(heading).toHaveAttribute('aria-sort', 'ascending')
  const names = () =>
    table
      .getByRole('rowheader')
      .elements()
      .map(({ textContent }) => textContent)
  await expect.poll(names).toEqual(['Ada Brand', 'Dot Finch', 'Ben Brand'])
  await expect.poll(address).toBe('/characters/?sort=work&view=table')
  await table.getByRole('button', { name: 'Name' }).click()
  await expect.poll(names).toEqual(['Ada Brand', 'Ben Brand', 'Dot Finch'])
})

test('a fate is no filter, no column and no order until the reader has come so far', async () => {
  const fate = (value: string, cites: string) =>
    `facts:\n  - { property: fate, value: ${value}, cites: ['${cites}'] }`
  const told = (path: string, facts: string) => ({
    [path]: SMALL_WIKI[path]?.replace('facts:', facts) ?? '',
  })
  await renderAt('characters/?fate=leaves&view=table&sort=fate', {
    seeds: {
      'wiki.yaml': `${SMALL_WIKI['wiki.yaml']}`.replace(
        'properties:',
        'properties:\n  fate: { label: Fate, facet: true, values: [Stays, Leaves] }',
      ),
      ...told('characters/ada-brand.md', fate('Leaves', 'gazette:2.1')),
      ...told('characters/dot-finch.md', fate('Stays', 'gazette:1.1')),
    },
  })
  await expect.element(count('3 of 3')).toBeVisible()
  await expect.element(page.getByText('Fate')).not.toBeInTheDocument()
  await expect.element(page.getByText('Leaves')).not.toBeInTheDocument()

  await page.getByRole('combobox', { name: 'I have seen' }).selectOptions('up to part 2')
  await expect.element(count('1 of 3')).toBeVisible()
  await expect.element(option('Leaves 1')).toBeChecked()
})

test.each(['?q=%E4%BD', '?constructor=null', '?__proto__=1', '?family=Nobody', '?sort=1e999'])(
  'a senseless filter %s still shows a list',
  async (search) => {
    await renderAt(`characters/${search}`)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Characters' })).toBeVisible()
  },
)

/** Three hundred characters beside the three that there are. */
function manyGuests(): Record<string, string> {
  const family = (at: number) => (at % 10 === 0 ? 'Northern' : 'Southern')
  const many = Array.from({ length: 300 }, (_, at) => {
    const name = `Guest ${String(at).padStart(3, '0')}`
    const fact = `- { property: family, value: ${family(at)}, cites: ['gazette:1.1'] }`
    return [
      `characters/guest-${at}.md`,
      `---\ntitle: ${name}\nfacts:\n  ${fact}\n---\n\n${name} comes by. [@gazette:1.1]\n`,
    ]
  })
  return Object.fromEntries(many)
}

test('a long list begins at once and is whole a moment later, whatever is chosen', async () => {
  await renderAt('characters/', { seeds: manyGuests() })
  const shown = () => document.querySelectorAll('main article.entry').length
  await expect.poll(shown).toBe(303)
  await option('Southern 270').click()
  await expect.element(count('270 of 303')).toBeVisible()
  await expect.poll(shown).toBe(270)
  await option('Southern 270').click()
  await expect.element(count('303 of 303')).toBeVisible()
  await expect.poll(shown).toBe(303)
})

test('whoever sorts a long table by its heading stays on that heading', async () => {
  const { address } = await renderAt('characters/?view=table', { seeds: manyGuests() })
  const rows = () => document.querySelectorAll('main tbody tr').length
  await expect.poll(rows).toBe(303)
  const heading = page.getByRole('columnheader', { name: 'Family' }).getByRole('button')
  await heading.click()
  await expect.poll(address).toBe('/characters/?sort=family&view=table')
  await expect.poll(rows).toBe(303)
  await expect.element(heading).toHaveFocus()
})

test.each([
  { view: 'cards', address: 'characters/', of: 'article.entry' },
  { view: 'rows', address: 'characters/?view=table', of: 'tbody tr' },
])('$view that a choice leaves out are hidden at first and taken away later', async (list) => {
  await renderAt(list.address, { seeds: manyGuests() })
  await expect.poll(() => document.querySelectorAll(`main ${list.of}`).length).toBe(303)
  const seen: string[] = []
  const holdsMany = (node: Node) =>
    node instanceof Element && node.querySelectorAll(list.of).length === 303
  const watch = new MutationObserver((records) => {
    for (const { type, target, removedNodes } of records) {
      if (type === 'attributes' && holdsMany(target)) seen.push('hidden')
      if ([...removedNodes].some(holdsMany)) seen.push('gone')
    }
  })
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['hidden'] })
  await option('Northern 30').click()
  await expect.element(count('30 of 303')).toBeVisible()
  await expect.poll(() => seen).toEqual(['hidden', 'gone'])
  watch.disconnect()
})
