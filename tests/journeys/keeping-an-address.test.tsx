import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { renderAt } from '#tests/support/render-at.tsx'

const find = () => page.getByRole('searchbox', { name: 'Find' })
const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
const count = (text: string) => page.getByRole('status').filter({ hasText: text })

beforeEach(() => page.viewport(1280, 900))

test('all that is typed in one go is one step back', async () => {
  const { address, goBack } = await renderAt('characters/')
  await find().fill('add')
  await expect.poll(address).toBe('/characters/?q=add')
  await userEvent.type(find(), 'a ')
  await expect.poll(address).toBe('/characters/?q=adda')
  await expect.element(find()).toHaveValue('adda ')

  goBack()
  await expect.poll(address).toBe('/characters/')
  await expect.element(find()).toHaveValue('')
  await expect.element(count('3 of 3')).toBeVisible()
})

test('a choice between typing and typing is a step of its own', async () => {
  const { address, goBack } = await renderAt('characters/')
  await find().fill('b')
  await box('Brand').click()
  await expect.poll(address).toBe('/characters/?family=brand&q=b')
  await find().fill('be')
  await expect.poll(address).toBe('/characters/?family=brand&q=be')

  goBack()
  await expect.poll(address).toBe('/characters/?family=brand&q=b')
  await expect.element(find()).toHaveValue('b')
  goBack()
  await expect.poll(address).toBe('/characters/?q=b')
  await expect.element(box('Brand')).not.toBeChecked()
})

test('text just typed is there again after a link was followed at once', async () => {
  const { address, goBack } = await renderAt('characters/')
  await find().fill('ben')
  await page.getByRole('article').getByRole('link', { name: 'Ben Brand' }).click()
  await expect.poll(address).toBe('/characters/ben-brand/')
  goBack()
  await expect.poll(address).toBe('/characters/?q=ben')
  await expect.element(find()).toHaveValue('ben')
})

test('what is shown is taken away as a file, and nothing beyond it', async () => {
  await renderAt('characters/?family=finch')
  await expect.element(count('1 of 3')).toBeVisible()
  const blobs: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return '#'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  await page.getByRole('button', { name: 'Download as JSON' }).click()
  expect(names).toEqual(['characters-finch.csv', 'characters-finch.json'])
  const [csv = '', json = ''] = await Promise.all(blobs.map((blob) => blob.text()))
  expect(csv.split('\r\n')).toHaveLength(3)
  expect(csv).toMatch(
    /^Title,Address,Family,.*\r\nDot Finch,http.*\/characters\/dot-finch\/,Finch,/,
  )
  expect(JSON.parse(json)).toMatchObject({ entries: [{ title: 'Dot Finch' }] })
  vi.restoreAllMocks()
})
