import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name })

test('a reader goes through the episodes one by one', async () => {
  const { address } = await renderAt('episodes/1/')
  const next = page.getByRole('navigation', { name: 'Next to this episode' })
  await next.getByRole('link', { name: 'Next episode 2. The Dark' }).click()
  await expect.element(heading('The Dark')).toHaveFocus()
  expect(address()).toBe('/episodes/2/')
  await next.getByRole('link', { name: 'Previous episode 1. The Arrival' }).click()
  await expect.element(heading('The Arrival')).toBeVisible()
})

test('what happens in an episode opens with one fold, and each beat has an address', async () => {
  await renderAt('episodes/2/#beat-out')
  const beat = page.getByText(/puts the lamp out by herself/)
  await expect.element(beat).not.toBeVisible()
  expect(document.querySelector('#beat-out')).not.toBeNull()
  await page.getByText('After part 2').first().click()
  await expect.element(beat).toBeVisible()
})

test('an episode says who appears in it, and a character where', async () => {
  await renderAt('episodes/1/')
  await expect.element(page.getByRole('heading', { name: 'Who appears' })).toBeVisible()
  await page.getByText('After part 1').nth(1).click()
  await page.getByRole('link', { name: 'Ada Brand' }).first().click()
  await expect.element(page.getByRole('heading', { name: 'Appears in' })).toBeVisible()
})

test('the list of episodes opens a table of who appears when', async () => {
  await renderAt('episodes/')
  await expect.element(page.getByText(/Episode 4: no source given so far/)).toBeVisible()
  await page.getByText('After part 2').first().click()
  const row = page.getByRole('row', { name: /Ada Brand/ })
  await expect.element(row.getByText('appears').first()).toBeInTheDocument()
  await expect
    .element(page.getByRole('columnheader', { name: /Episode 2.*The Dark/ }))
    .toBeVisible()
})

test('the timeline narrows to a phase, and keeps the story apart', async () => {
  const { address } = await renderAt('timeline/')
  await page.getByRole('combobox', { name: 'Phase' }).selectOptions('Making')
  await expect.element(page.getByRole('status').filter({ hasText: '1 of 2' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Release' })).not.toBeInTheDocument()
  await expect.poll(address).toBe('/timeline/?phase=Making')
  await expect
    .element(page.getByRole('heading', { name: 'The story, episode by episode' }))
    .toBeVisible()
  await expect.element(page.getByText(/puts the lamp out by herself/)).not.toBeVisible()
})

test('a phase that is not there shows them all', async () => {
  await renderAt('timeline/?phase=Nothing')
  await expect.element(page.getByRole('status').filter({ hasText: '2 of 2' })).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: 'Phase' })).toHaveValue('')
})
