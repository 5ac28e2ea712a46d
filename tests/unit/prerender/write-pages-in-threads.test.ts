import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PageJob, PageSetting } from '#prerender/page-job.ts'
import { writePagesInThreads } from '#prerender/write-pages-in-threads.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

/** Says what it is asked for, and breaks down at one address; it stands in for the built app. */
const RENDERER = `export async function renderPage({ address, manifestName, file }) {
  if (address === 'bad/') throw new Error('no ice')
  const { wiki } = file(manifestName)
  const head = { title: address, metas: [], links: [] }
  return { html: address + ' of ' + wiki.name, head, status: 200, reads: [] }
}`

const TEMPLATE =
  '<!doctype html><html><head><title></title><!--head--><script>0</script></head><body><!--app--></body></html>'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function setting(pages: readonly string[]): PageSetting {
  const { manifest, files } = compiledWiki()
  mkdirSync(join(folder, 'data'))
  for (const [name, text] of files) writeFileSync(join(folder, 'data', name), text)
  writeFileSync(join(folder, 'renderer.mjs'), RENDERER)
  const place = { outDir: folder, base: '/', template: TEMPLATE, manifestName: manifest }
  return { ...place, pages, withCards: false, views: {} }
}

async function write(pages: readonly string[]): Promise<string[]> {
  const given = setting(pages)
  const jobs = pages.map((address): PageJob => ({ address, status: 200, redirects: [] }))
  const files: string[] = []
  const renderer = pathToFileURL(join(folder, 'renderer.mjs')).href
  await writePagesInThreads(renderer)(given, jobs, (page) => files.push(...page.files))
  return files
}

test('writes every page once, more than threads take at a time, and tells of it', async () => {
  const pages = Array.from({ length: 60 }, (_, index) => `page-${index}/`)
  const files = await write(pages)
  expect(files.toSorted()).toEqual(pages.map((address) => `${address}index.html`).toSorted())
  const texts = pages.map((address) => readFileSync(join(folder, address, 'index.html'), 'utf8'))
  expect(texts.every((text, index) => text.includes(`page-${index}/ of Lampside`))).toBe(true)
})

test('fails with the address of the page that cannot be written', async () => {
  await expect(write(['good/', 'bad/'])).rejects.toThrow('/bad/ cannot be written: Error: no ice')
})
