import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'

let root: string
let site: ServedSite

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(root, 'a'))
  await writeFile(join(root, 'index.html'), 'home')
  await writeFile(join(root, '404.html'), 'not here')
  await writeFile(join(root, 'a/index.html'), 'page a')
  await writeFile(join(root, 'a/x.json'), '{}')
  site = await serveSite({ root, base: '/x/', port: 0 })
})

afterAll(async () => {
  await site.close()
  await rm(root, { recursive: true })
})

async function get(path: string) {
  const response = await fetch(new URL(path, site.url), { redirect: 'manual' })
  const { status, headers } = response
  return { status, type: headers.get('content-type'), text: await response.text() }
}

test.each([
  ['', 200, 'home'],
  ['a/', 200, 'page a'],
  ['a/?q=1', 200, 'page a'],
  ['a/index.html', 200, 'page a'],
  ['a/x.json', 200, '{}'],
  ['b/', 404, 'not here'],
  ['a/x.json/', 404, 'not here'],
  ['404', 404, 'not here'],
  ['index', 404, 'not here'],
  ['%zz', 404, 'not here'],
  ['..%2f..%2fetc/passwd', 404, 'not here'],
  ['/elsewhere/', 404, 'not here'],
  ['/', 404, 'not here'],
])('answers %j with %i', async (path, status, text) => {
  expect(await get(path)).toMatchObject({ status, text })
})

test('sends a folder on to its slash, and keeps the query', async () => {
  const response = await fetch(`${site.url}a?q=1`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([301, '/x/a/?q=1'])
})

test('says what a file is', async () => {
  expect((await get('a/')).type).toBe('text/html;charset=utf-8')
  expect((await get('a/x.json')).type).toBe('application/json')
  expect((await get('nowhere')).type).toBe('text/html;charset=utf-8')
})
