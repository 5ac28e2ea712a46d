import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { BundleError } from '#data/bundle-error.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import { PagePreview } from '#features/previews/page-preview.tsx'
import { changeSettings } from '#features/reading/settings-store.ts'
import { addLink } from '#tests/support/add-link.ts'
import { liftFinger, pressFinger, tap } from '#tests/support/finger.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const mark = (name: string | RegExp) => page.getByRole('link', { name }).first()
const dialog = (name: string) => page.getByRole('dialog', { name })
const panel = () => document.querySelector('.peek')
const words = () => panel()?.textContent ?? ''
const GAZETTE = /^Evidence \d+: The Gazette$/

const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const ben = () => page.getByRole('paragraph').getByRole('link', { name: 'Ben Brand' }).first()

async function readAda() {
  const reader = await renderAt('characters/ada-brand/')
  await expect.element(heading('Ada Brand')).toBeVisible()
  return reader
}

beforeEach(() => page.viewport(1200, 900))

afterEach(() => {
  changeSettings({ seen: 0 })
  history.replaceState(null, '', location.pathname + location.search)
})

describe('evidence', () => {
  test('shows by hover what the source says and how, and goes when it is left', async () => {
    await readAda()
    await mark(GAZETTE).hover()
    await expect.poll(words).toContain('Ada Brand keeps a lighthouse. (states as fact)')
    expect(words()).toContain('The Gazette3 May 2021 · Given document')
    expect(words()).toContain('Paragraph 1')
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(panel).toBeNull()
  })

  test('stays while the pointer is on it, until Escape', async () => {
    await readAda()
    await mark(GAZETTE).hover()
    await expect.poll(panel).not.toBeNull()
    const shown = panel()
    await page.getByRole('link', { name: 'Go to the notes' }).hover()
    await page.getByRole('link', { name: 'Paragraph 1' }).last().hover()
    expect(panel()).toBe(shown)
    await userEvent.keyboard('{Escape}')
    await expect.poll(panel).toBeNull()
  })

  test('shows by keyboard, and is no stop on the way', async () => {
    await readAda()
    const links = [...document.querySelectorAll<HTMLElement>('main a')]
    const at = links.findLastIndex((link) => link.matches('p .cite'))
    await userEvent.tab()
    links[at - 1]?.focus()
    await userEvent.tab()
    expect(document.activeElement).toBe(links[at])
    await expect.poll(words).toContain('states as fact')
    await userEvent.tab()
    expect(document.activeElement).toBe(links[at + 1])
  })

  test('is pinned by a click, and a second click goes to the notes', async () => {
    const reader = await readAda()
    await mark(GAZETTE).click()
    await expect.element(dialog('Evidence')).toBeVisible()
    expect(reader.address()).not.toContain('#')
    await mark(GAZETTE).click()
    await expect.poll(reader.address).toMatch(/#note-1$/)
    await expect.element(dialog('Evidence')).not.toBeInTheDocument()
  })

  test('takes the focus from the keyboard, and Escape gives it back', async () => {
    await readAda()
    mark(GAZETTE).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog('Evidence')).toHaveFocus()
    await userEvent.tab()
    await expect.element(dialog('Evidence').getByRole('link').first()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog('Evidence')).not.toBeInTheDocument()
    await expect.element(mark(GAZETTE)).toHaveFocus()
  })

  test('says of a plain fact that it is one in the panel alone', async () => {
    await readAda()
    await mark(GAZETTE).click()
    await expect.element(dialog('Evidence').getByText('(states as fact)').first()).toBeVisible()
    const notes = document.querySelector<HTMLElement>('#page-evidence')
    expect(notes?.innerText).toContain('keeps a lighthouse.')
    expect(notes?.innerText).not.toContain('states as fact')
  })

  test('takes the focus again for a second mark of the same note', async () => {
    await readAda()
    const [first, second] = document.querySelectorAll<HTMLElement>('main .cite[href="#note-1"]')
    first?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog('Evidence')).toHaveFocus()
    second?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog('Evidence')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(second)
  })

  test('shows by hover again once its button has closed it', async () => {
    await readAda()
    await mark(GAZETTE).click()
    await dialog('Evidence').getByRole('button', { name: 'Close' }).click()
    await expect.poll(panel).toBeNull()
    await mark(GAZETTE).hover()
    await expect.poll(words).toContain('keeps a lighthouse')
  })

  test('gives the focus back by its button', async () => {
    await readAda()
    mark(GAZETTE).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog('Evidence')).toHaveFocus()
    dialog('Evidence').getByRole('button', { name: 'Close' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(mark(GAZETTE)).toHaveFocus()
    await expect.poll(panel).toBeNull()
  })

  test('comes back to the reader who changed windows on the way past', async () => {
    await readAda()
    await mark(GAZETTE).hover()
    await expect.poll(panel).not.toBeNull()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
    expect(panel()).toHaveProperty('inert', true)
    window.dispatchEvent(new Event('blur'))
    expect(panel()).toHaveProperty('inert', false)
  })

  test('opens by a tap and goes by its button', async () => {
    await page.viewport(360, 740)
    await readAda()
    tap(mark(GAZETTE).element())
    await expect.element(dialog('Evidence')).toBeVisible()
    await dialog('Evidence').getByRole('button', { name: 'Close' }).click()
    await expect.element(dialog('Evidence')).not.toBeInTheDocument()
  })

  test('keeps what gives something away in its fold', async () => {
    await readAda()
    await page.getByText('After part 2').first().click()
    document.querySelector<HTMLElement>('details[open] .cite')?.click()
    await expect.poll(words).toContain('Ada puts the lamp out.')
    expect(panel()?.querySelector('details:not([open])')?.textContent).toContain(
      'puts the lamp out',
    )
  })

  test('works after navigation on the client', async () => {
    await renderAt('characters/ben-brand/')
    await page.getByRole('link', { name: 'Ada Brand' }).first().click()
    await expect.element(heading('Ada Brand')).toBeVisible()
    await mark(GAZETTE).click()
    await expect.element(dialog('Evidence')).toBeVisible()
  })

  test('goes with the page', async () => {
    await readAda()
    await mark(GAZETTE).click()
    await dialog('Evidence').getByRole('link', { name: 'The Gazette' }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'The Gazette' })).toBeVisible()
    await expect.poll(panel).toBeNull()
  })
})

test('a mark of a disagreement shows both sides and our reading', async () => {
  await readAda()
  await mark('Sources disagree: Who keeps the lighthouse?').click()
  const shown = dialog('Disagreement')
  await expect.element(shown.getByText('Sources disagree')).toBeVisible()
  await expect.element(shown.getByText(/The two do not agree/)).toBeVisible()
  expect(shown.getByRole('listitem').elements()).toHaveLength(2)
})

describe('a preview', () => {
  test('shows by hover who somebody is', async () => {
    await readAda()
    await ben().hover()
    await expect.poll(words).toContain('CharacterBen BrandBen is the brother of Ada Brand.')
    expect(panel()?.querySelector('svg path')?.getAttribute('d')).toMatch(/^M.*Z$/)
  })

  test('shows by keyboard and leaves the focus where it is', async () => {
    await readAda()
    await userEvent.tab()
    ben().element().focus()
    await expect.poll(words).toContain('Ben is the brother')
    await expect.element(ben()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.poll(panel).toBeNull()
    await expect.element(ben()).toHaveFocus()
  })

  test('shows by a long press, and a tap follows the link', async () => {
    await page.viewport(360, 740)
    const { address } = await readAda()
    tap(mark(GAZETTE).element())
    await expect.element(dialog('Evidence')).toBeVisible()
    const link = ben().element()
    pressFinger(link)
    await expect.element(dialog('Preview')).toBeVisible()
    liftFinger(link)
    expect(address()).toBe('/characters/ada-brand/')
    tap(link)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ben Brand' })).toBeVisible()
    await expect.poll(panel).toBeNull()
  })

  test('leaves the menus of everything else on the page to the browser', async () => {
    await page.viewport(360, 740)
    await readAda()
    tap(mark(GAZETTE).element())
    await expect.element(dialog('Evidence')).toBeVisible()
    const link = ben().element()
    pressFinger(link)
    await expect.element(dialog('Preview')).toBeVisible()
    liftFinger(link)
    const callMenu = (target: Element) =>
      target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    expect(callMenu(heading('Ada Brand').element())).toBe(true)
    expect(callMenu(link)).toBe(false)
  })

  test('shows the part that a link leads to, once the reader has come so far', async () => {
    await readAda()
    await userEvent.hover(addLink('/episodes/2/#beat-out', 'out'))
    await expect.poll(words).toContain('Told after part 2.')
    expect(words()).not.toContain('puts the lamp out')
    changeSettings({ seen: 2 })
    await expect.poll(words).toContain('What happens Ada puts the lamp out by herself.')
  })

  test('says why it could not be loaded, and takes nothing else down', async () => {
    const bundle = createBundleReader('manifest-0.json', () =>
      Promise.reject(new BundleError('missing', 'manifest-0.json')),
    )
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <PagePreview
          bundle={bundle}
          address="characters/ada-brand/"
          narrowed={false}
          lastLevel={4}
          describeKind={() => undefined}
          onNothing={() => {}}
        />
      </QueryClientProvider>,
    )
    const why = /^The preview could not be loaded\. A data file is gone/
    await expect.element(page.getByText(why)).toBeVisible()
  })

  test('leaves alone what leads to no page of the wiki', async () => {
    await readAda()
    await ben().hover()
    await expect.poll(panel).not.toBeNull()
    await page
      .getByRole('heading', { name: /^The Gazette/ })
      .getByRole('link')
      .hover()
    await expect.poll(panel).toBeNull()
  })
})
