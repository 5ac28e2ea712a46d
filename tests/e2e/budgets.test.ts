import { brotliCompressSync, constants } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, folderOf, textOf } from '#tests/support/built-site.ts'

const folder = folderOf('/')
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** Bytes as a host sends them that compresses ahead. */
function sizeOf(text: string | Buffer): number {
  return brotliCompressSync(text, BEST).length
}

function sizeOfFile(file: string): number {
  return sizeOf(readFileSync(join(folder, file)))
}

/** Files that a page asks for by itself, below the base. */
function askedFor(html: string): string[] {
  return [
    ...html.matchAll(/<(?:script|link)\s[^>]*(?:src|href)="\/((?:assets|data)\/[^"]*)"/g),
  ].map(([, file = '']) => file)
}

/** What stands inline in a page. */
function stylesOf(file: string): string[] {
  return [...textOf(folder, file).matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, style = '']) => style,
  )
}

/** The pages on people and characters, from the one with least to say to the one with most. */
function articles(): string[] {
  return filesIn(folder, '{characters,people}/*/index.html')
    .filter((file) => !textOf(folder, file).includes('http-equiv="refresh"'))
    .toSorted((a, b) => textOf(folder, a).length - textOf(folder, b).length)
}

function scriptsOf(page: string): string[] {
  return askedFor(textOf(folder, page)).filter((file) => file.endsWith('.js'))
}

test('the script that an article loads with weighs at most 110 kB', () => {
  const [script = '', ...others] = new Set(articles().flatMap(scriptsOf))
  expect(others).toEqual([])
  expect(sizeOfFile(script)).toBeLessThan(110_000)
})

test('what other pages load besides weighs at most 14 kB', () => {
  const [article = ''] = articles()
  const all = new Set(scriptsOf(article))
  const sizes = filesIn(folder, '{index.html,*/index.html,sources/*/index.html}').map((page) =>
    scriptsOf(page)
      .filter((file) => !all.has(file))
      .reduce((sum, file) => sum + sizeOfFile(file), 0),
  )
  expect(Math.max(...sizes)).toBeGreaterThan(0)
  expect(Math.max(...sizes)).toBeLessThan(14_000)
})

test('the stylesheet weighs at most 12 kB, what articles bring of it at most 5 or 6.5, lists 7', () => {
  const [sheet = '', ...others] = filesIn(folder, 'assets/*.css')
  expect(others).toEqual([])
  expect(sizeOfFile(sheet)).toBeLessThan(12_000)
  const [faces, ...styles] = new Set(articles().flatMap(stylesOf))
  expect(faces).toMatch(/^@font-face\{[^{}]*\}$/)
  const sizes = styles.map(sizeOf).toSorted((a, b) => a - b)
  expect(sizes).toHaveLength(2)
  expect(sizes[0]).toBeLessThan(5000)
  expect(sizes[1]).toBeLessThan(6500)
  const lists = filesIn(folder, '*/index.html').map((file) =>
    Math.max(...stylesOf(file).map(sizeOf)),
  )
  expect(Math.max(...lists)).toBeLessThan(7000)
})

test('half of the pages on people and characters come in the first ten packets, style and all', () => {
  const pages = articles()
  expect(sizeOfFile(pages[pages.length >> 1] ?? '')).toBeLessThan(14_000)
})

test('the page that says least asks for at most 160 kB, font and data included', () => {
  const [page = ''] = articles()
  const parts = [page, ...new Set(askedFor(textOf(folder, page)))]
  expect(parts.reduce((sum, file) => sum + sizeOfFile(file), 0)).toBeLessThan(160_000)
})
