import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { moveFocus } from '#app/move-focus.ts'
import { changeSettings } from '#features/reading/settings-store.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const dialog = page.getByRole('dialog', { name: 'Search' })
const field = dialog.getByRole('combobox', { name: 'Search' })
const option = (name: string | RegExp) => dialog.getByRole('option', { name })
const control = page.getByRole('link', { name: 'Search' })
const focused = () => document.activeElement

async function open(address = '') {
  const reader = await renderAt(address)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('/')
  await expect.element(field).toHaveFocus()
  return reader
}

beforeEach(() => {
  localStorage.removeItem('/searches')
  return page.viewport(1200, 900)
})

afterEach(() => {
  changeSettings({ seen: 0 })
})

/** Options of what was typed before may still be shown, and are chosen in vain. */
async function chooseFirst(): Promise<void> {
  await expect
    .poll(async () => {
      await userEvent.keyboard('{ArrowDown}')
      return document.querySelectorAll('[role=option][aria-selected=true]').length
    })
    .toBe(1)
}

describe('by the keyboard', () => {
  test('a slash opens it, arrows choose and Enter goes there', async () => {
    const { address } = await open('timeline/')
    await userEvent.keyboard('brand')
    await expect.element(option(/^Ada Brand/).first()).toBeVisible()
    await chooseFirst()
    const [first] = document.querySelectorAll('.result-options [role=option]')
    expect(first?.getAttribute('aria-selected')).toBe('true')
    expect(focused()?.getAttribute('aria-activedescendant')).toBe(first?.id)
    await userEvent.keyboard('{ArrowUp}')
    expect(focused()?.hasAttribute('aria-activedescendant')).toBe(false)

    await userEvent.keyboard('{Control>}a{/Control}ada brand')
    await expect.element(option(/^Ada Brand Character/)).toBeVisible()
    await chooseFirst()
    await userEvent.keyboard('{Enter}')
    await expect.element(heading('Ada Brand')).toBeVisible()
    expect(address()).toBe('/characters/ada-brand/')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.poll(() => focused()?.tagName).toBe('H1')
  })

  test('a page that is shown at once takes the focus from the field that has just closed', async () => {
    await open()
    document.querySelector<HTMLElement>('dialog:popover-open')?.hidePopover()
    moveFocus()
    expect(focused()?.tagName).toBe('H1')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(focused()?.tagName).toBe('H1')
  })

  test('Enter with nothing chosen shows all results at an address of their own', async () => {
    const { address, goBack } = await open()
    await userEvent.keyboard('lighthouse{Enter}')
    await expect.element(heading('Search')).toBeVisible()
    expect(address()).toBe('/search/?q=lighthouse')
    const main = page.getByRole('main')
    await expect.element(main.getByRole('searchbox')).toHaveValue('lighthouse')
    await expect
      .element(main.getByRole('link', { name: /keeps a lighthouse/ }).first())
      .toBeVisible()
    goBack()
    await expect.element(heading('Lampside')).toBeVisible()
  })

  test('Escape closes it and gives the focus back', async () => {
    await renderAt('timeline/')
    await expect.element(heading('Timeline')).toBeVisible()
    await control.click()
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(control).toHaveFocus()
  })

  test('a slash that is typed into a field opens nothing, Ctrl and K do', async () => {
    await renderAt('search/')
    await expect.element(heading('Search')).toBeVisible()
    const ownField = page.getByRole('main').getByRole('searchbox')
    await userEvent.keyboard('/')
    await expect.element(ownField).toHaveFocus()
    await userEvent.keyboard('/')
    await expect.element(ownField).toHaveValue('/')
    await userEvent.keyboard('{Escape}')
    await page.getByRole('link', { name: 'Timeline' }).first().click()
    await expect.element(heading('Timeline')).toBeVisible()
    await page.getByRole('combobox', { name: /seen/ }).click()
    await userEvent.keyboard('{Escape}{Control>}k{/Control}')
    await expect.element(field).toHaveFocus()
  })
})

describe('what is found', () => {
  test('an alias leads to its page, and says so', async () => {
    await open()
    await userEvent.keyboard('adda')
    await expect.element(option(/^Ada Brand called “Adda” Character/)).toBeVisible()
  })

  test('forgives a slip', async () => {
    await open()
    await userEvent.keyboard('cleo mrash')
    await expect.element(option(/^Cleo Marsh/).first()).toBeVisible()
  })

  test('is grouped, with the words that matched marked', async () => {
    await open()
    await userEvent.keyboard('lighthouse')
    await expect.element(dialog.getByRole('group', { name: 'What sources say' })).toBeVisible()
    // What the first letters had found may still be shown.
    const marked = () => [...document.querySelectorAll('.search-dialog mark')]
    await expect
      .poll(() => new Set(marked().map(({ textContent }) => textContent.toLowerCase())))
      .toEqual(new Set(['lighthouse']))
  })

  test('is said aloud once the typing pauses', async () => {
    await open()
    await userEvent.keyboard('lighthouse')
    const said = () => dialog.getByRole('status').element().textContent
    await expect.poll(said).toMatch(/^\d+ places in the text found/)
  })

  test('keeps what the reader has not seen to itself, and only counts it', async () => {
    await open()
    await userEvent.keyboard('herself')
    await expect.element(dialog.getByText(/more after part 2/).first()).toBeVisible()
    expect(document.querySelector('.search-dialog')?.textContent).not.toContain('puts the lamp out')
    await dialog.getByRole('button', { name: 'Set how far you have seen' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(page.getByRole('combobox', { name: /seen/ })).toHaveFocus()
  })

  test('shows it to who has seen it', async () => {
    await open()
    changeSettings({ seen: 2 })
    await userEvent.keyboard('herself')
    await expect.element(option(/Ada puts the lamp out herself/)).toBeVisible()
  })

  test('says when there is nothing, and what to try', async () => {
    await open()
    await userEvent.keyboard('xqzzy wvvk')
    await expect.element(dialog.getByText('Nothing was found for “xqzzy wvvk”.')).toBeVisible()
    await dialog.getByRole('button', { name: 'wvvk', exact: true }).click()
    await expect.element(field).toHaveValue('wvvk')
    await expect.element(field).toHaveFocus()
  })
})

describe('what was looked for', () => {
  test('is offered again, until it is forgotten', async () => {
    await open()
    await userEvent.keyboard('dot finch')
    await option(/^Dot Finch/)
      .first()
      .click()
    await expect.element(heading('Dot Finch')).toBeVisible()
    await userEvent.keyboard('/')
    await expect.element(field).toHaveValue('')
    await dialog.getByRole('button', { name: 'dot finch', exact: true }).click()
    await expect.element(option(/^Dot Finch/).first()).toBeVisible()
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}')
    await dialog.getByRole('button', { name: 'Forget “dot finch”' }).click()
    await expect.element(dialog.getByText('dot finch')).not.toBeInTheDocument()
    await expect.element(field).toHaveFocus()
    expect(localStorage.getItem('/searches')).toBeNull()
  })
})

describe('when it fails', () => {
  test('it says why, and trying again heals it', async () => {
    const { suffer } = await renderAt('timeline/')
    await expect.element(heading('Timeline')).toBeVisible()
    suffer('damaged')
    await userEvent.keyboard('/')
    // In one go: the last of several letters might come once it is healed.
    await field.fill('ada')
    await expect.element(dialog.getByText(/did not work.*damaged/)).toBeVisible()
    suffer()
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await expect.element(option(/^Ada Brand/).first()).toBeVisible()
  })
})

describe('the page of all results', () => {
  test('lists everything by name while nothing is asked for', async () => {
    await renderAt('search/')
    const main = page.getByRole('main')
    for (const name of ['Ada Brand', 'Cleo Marsh', 'The Arrival', 'The Gazette', 'About']) {
      await expect.element(main.getByRole('link', { name, exact: true })).toBeVisible()
    }
  })

  test('follows the typing, in one entry of the history', async () => {
    const { address, goBack } = await renderAt('search/')
    const own = page.getByRole('main').getByRole('searchbox')
    await own.click()
    await userEvent.keyboard('adda')
    await expect.element(page.getByRole('main').getByText(/called “Adda”/)).toBeVisible()
    await expect.poll(address).toBe('/search/?q=adda')
    await userEvent.keyboard('{Control>}a{/Control}lighthouse')
    await expect.poll(address).toBe('/search/?q=lighthouse')
    goBack()
    await expect.poll(address).toBe('/search/')
    await expect.element(own).toHaveValue('')
  })
})
