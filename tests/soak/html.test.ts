import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BASES, filesIn, folderOf } from '#tests/support/built-site.ts'
import { checkHtml, FILTERED, hasJava } from '#tests/support/check-html.ts'

const NO_JAVA = 'The checker of the W3C needs Java, which is not on this machine.'

const PLANTED: [string, string][] = [
  ['<p id="twice">a</p><p id="twice">b</p>', 'Duplicate ID'],
  ['<p><div>a</div></p>', 'No “p” element in scope'],
  ['<ul><p>a</p></ul>', 'not allowed as child'],
  ['<time>later</time>', 'not in the required format'],
  ['<svg><g hidden=""></g></svg>', 'Attribute “hidden” not allowed'],
  ['<section><p>a</p></section>', 'Section lacks heading'],
  ['<a href="http://[a">a</a>', 'Bad value'],
  [
    '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'; trusted-types default; no-src \'none\'">',
    '"no-src"',
  ],
  ['<style>@layer a, b; @leyer c {}</style>', 'Unrecognized at-rule “@leyer”'],
  ['<style>@layer a { p { margin: 0 } } p { colour: red }</style>', 'Property “colour”'],
]

test.for(BASES)(
  'every page below %s is valid for the checker of the W3C',
  async (base, { skip }) => {
    skip(!hasJava(), NO_JAVA)
    expect(filesIn(folderOf(base), '**/*.html').length).toBeGreaterThan(100)
    expect(await checkHtml(folderOf(base))).toEqual([])
  },
)

test('no more than three kinds of complaint are passed over', () => {
  expect(FILTERED.length).toBeLessThanOrEqual(3)
})

test('each planted fault is found', async ({ skip }) => {
  skip(!hasJava(), NO_JAVA)
  const folder = mkdtempSync(join(tmpdir(), 'faulty-'))
  for (const [at, [markup]] of PLANTED.entries()) {
    const [head, body] = /^<(?:meta|style)/.test(markup) ? [markup, ''] : ['', markup]
    const html = `<!doctype html><html lang="en"><head><title>A</title>${head}</head><body><h1>A</h1>${body}</body></html>`
    writeFileSync(join(folder, `${at}.html`), html)
  }
  const found = await checkHtml(folder)
  rmSync(folder, { recursive: true })
  const missed = PLANTED.filter(
    ([, complaint], at) =>
      !found.some((one) => one.includes(`/${at}.html:`) && one.includes(complaint)),
  )
  expect(missed).toEqual([])
})
