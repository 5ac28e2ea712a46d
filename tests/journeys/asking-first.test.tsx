import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { changeSettings } from '#features/reading/settings-store.ts'
import { addLink } from '#tests/support/add-link.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const question = page.getByRole('dialog', { name: 'A spoiler' })
const spoiler = page.getByText(/Ada puts the lamp out by herself/)

/** Waits until what would ask has led the reader to where they came for. */
function whenLed(): Promise<void> {
  return expect.poll(() => document.documentElement.dataset.arrivals).toBeDefined()
}

beforeEach(() => {
  delete document.documentElement.dataset.arrivals
})

afterEach(() => changeSettings({ seen: 0 }))

test('a link to a spoiler asks before it opens', async () => {
  await renderAt('episodes/2/#beat-out')
  await expect
    .element(question.getByRole('status'))
    .toHaveTextContent(
      'You followed a link to something told after part 2. You have not said that you have seen any of it.',
    )
  await expect.element(spoiler).not.toBeVisible()
  await question.getByRole('button', { name: 'Open it' }).click()
  await expect.element(spoiler).toBeVisible()
  await expect.element(question).not.toBeInTheDocument()
})

test('opening it leaves the horizon as it was', async () => {
  await renderAt('episodes/2/#beat-out')
  await question.getByRole('button', { name: 'Open it' }).click()
  await expect.element(page.getByRole('combobox', { name: 'I have seen' })).toHaveValue('0')
})

test('a reader may leave it closed', async () => {
  await renderAt('episodes/2/#beat-out')
  await question.getByRole('button', { name: 'Leave it closed' }).click()
  await expect.element(question).not.toBeInTheDocument()
  await expect.element(spoiler).not.toBeVisible()
})

test('Escape leaves it closed', async () => {
  await renderAt('episodes/2/#beat-out')
  await expect.element(question).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(question).not.toBeInTheDocument()
  await expect.element(spoiler).not.toBeVisible()
})

test('says how far the reader has come', async () => {
  changeSettings({ seen: 1 })
  await renderAt('episodes/2/#beat-out')
  await expect.element(question.getByText(/You said you have seen up to part 1\./)).toBeVisible()
})

test('asks nobody who has come so far', async () => {
  changeSettings({ seen: 2 })
  await renderAt('episodes/2/#beat-out')
  await expect.element(spoiler).toBeVisible()
  await whenLed()
  await expect.element(question).not.toBeInTheDocument()
})

test('asks nothing of a link to what is safe', async () => {
  await renderAt('characters/ada-brand/#the-dark-night')
  await expect.element(page.getByText(/Nobody comes to the lighthouse/)).toBeVisible()
  await whenLed()
  await expect.element(question).not.toBeInTheDocument()
})

test('is reached by Tab from what it asks about', async () => {
  await renderAt('episodes/2/#beat-out')
  await expect.element(question).toBeVisible()
  document.querySelector<HTMLElement>('#beat-out summary')?.focus()
  await userEvent.tab()
  await expect.element(question.getByRole('button', { name: 'Open it' })).toHaveFocus()
})

test('asks a reader who comes by keyboard at once', async () => {
  await renderAt('characters/ada-brand/')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.tab()
  addLink('/episodes/2/#beat-out', 'out').focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(question.getByRole('button', { name: 'Open it' })).toHaveFocus()
})
