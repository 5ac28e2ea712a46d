import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { changeSettings } from '#features/reading/settings-store.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const contents = page.getByRole('navigation', { name: 'Contents' })
const button = page.getByRole('button', { name: 'Contents' })
const entry = (name: string) => contents.getByRole('link', { name })
const partHeading = (name: string) => page.getByRole('heading', { level: 2, name })

const TELLING = {
  'characters/ben-brand.md': `---
title: Ben Brand
---
Ben is the brother of [[ada-brand]]. [@gazette:1.3]

## Without light [@gazette:2.1]

Ada puts the lamp out herself. [@gazette:2.1]
`,
}

afterEach(() => changeSettings({ seen: 0 }))

describe('where there is room, the contents', () => {
  beforeEach(() => page.viewport(1440, 500))

  test('stand beside the text and mark where the reader is', async () => {
    await renderAt('characters/ada-brand/')
    await expect.element(entry('The dark night')).toBeVisible()
    await expect.element(button).not.toBeInTheDocument()
    await entry('Evidence').click()
    await expect.element(partHeading('Evidence')).toHaveFocus()
    await expect.element(entry('Evidence')).toHaveAttribute('aria-current', 'location')
    window.scrollTo(0, 0)
    await expect.element(entry('Evidence')).not.toHaveAttribute('aria-current')
  })

  test('name what gives something away once the reader has come as far', async () => {
    await renderAt('characters/ben-brand/', { seeds: TELLING })
    await expect.element(entry('Evidence')).toBeVisible()
    await expect.element(contents.getByText('Without light')).not.toBeVisible()
    changeSettings({ seen: 2 })
    await expect.element(entry('Without light')).toBeVisible()
  })
})

describe('on a phone, the contents', () => {
  beforeEach(() => page.viewport(360, 740))

  test('open in a sheet that closes when the reader leaves for a heading', async () => {
    await renderAt('characters/ada-brand/')
    await expect.element(entry('The dark night')).not.toBeInTheDocument()
    await button.click()
    await entry('The dark night').click()
    await expect.element(partHeading('The dark night')).toHaveFocus()
    await expect.element(entry('Evidence')).not.toBeInTheDocument()
  })

  test('give the focus back when the sheet is closed', async () => {
    await renderAt('characters/ada-brand/')
    await button.click()
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
  })
})

test('the table of appearances fills as the reader goes along, or all at once', async () => {
  await renderAt('episodes/')
  const marks = page.getByRole('row', { name: /Ada Brand/ }).getByText('appears')
  const visible = () => marks.elements().filter((mark) => mark.checkVisibility()).length
  await expect.poll(() => marks.elements()).toHaveLength(2)
  expect(visible()).toBe(0)
  changeSettings({ seen: 1 })
  await expect.poll(visible).toBe(1)
  await page.getByRole('button', { name: 'Show all of it now' }).click()
  await expect.poll(visible).toBe(2)
})
