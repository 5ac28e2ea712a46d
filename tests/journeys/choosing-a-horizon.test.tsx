import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { changeSettings } from '#features/reading/settings-store.ts'
import { renderAt } from '#tests/support/render-at.tsx'

const horizon = page.getByRole('combobox', { name: 'I have seen' })
const secret = page.getByText(/Ada puts the lamp out herself/)
const folded = page.getByText('After part 2', { exact: true }).first()

const stored = () => JSON.parse(localStorage.getItem('/reading') ?? '')

beforeEach(() => changeSettings({ seen: 0, theme: undefined, size: undefined, width: undefined }))

test('folds open up to what the reader has seen, and close again', async () => {
  await renderAt('characters/ada-brand/')
  await expect.element(secret).not.toBeVisible()
  await horizon.selectOptions('up to part 1')
  await expect.element(secret).not.toBeVisible()
  await horizon.selectOptions('up to part 2')
  await expect.element(secret).toBeVisible()
  await horizon.selectOptions('nothing yet')
  await expect.element(secret).not.toBeVisible()
})

test('the horizon goes along from page to page and is kept on the device', async () => {
  await renderAt('')
  await horizon.selectOptions('all of it')
  await page.getByRole('article').getByRole('link', { name: 'Ada Brand' }).click()
  await expect.element(secret).toBeVisible()
  expect(stored()).toEqual({ seen: 4 })
})

test('one fold opens by itself without changing the horizon', async () => {
  await renderAt('characters/ada-brand/')
  await folded.click()
  await expect.element(secret).toBeVisible()
  await expect.element(horizon).toHaveValue('0')
})

test('theme, size and width are chosen in one place and kept', async () => {
  await renderAt('')
  await page.getByRole('button', { name: 'Aa reading settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.getByRole('radio', { name: 'Larger' }).click()
  await page.getByRole('radio', { name: 'Wide' }).click()
  const { dataset } = document.documentElement
  expect({ ...dataset }).toMatchObject({ theme: 'dark', size: 'larger', width: 'wide' })
  await page.getByRole('radio', { name: 'System' }).click()
  expect(dataset.theme).toBeUndefined()
  expect(stored()).toEqual({ seen: 0, size: 'larger', width: 'wide' })
})

test('what another tab chooses shows here', async () => {
  await renderAt('')
  await expect.element(horizon).toHaveValue('0')
  const newValue = '{"theme":"dark","seen":2}'
  window.dispatchEvent(new StorageEvent('storage', { key: '/reading', newValue }))
  await expect.element(horizon).toHaveValue('2')
  expect(document.documentElement.dataset.theme).toBe('dark')
})
