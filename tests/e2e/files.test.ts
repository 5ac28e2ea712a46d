import { createHash } from 'node:crypto'
import { type ConfigData, HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { BASES, filesIn, folderOf, planOf, textOf } from '#tests/support/built-site.ts'
import { brokenLinks } from '#tests/support/site-links.ts'

const FILES = '**/*.{html,md,css,js,json,xml,txt,svg,webmanifest,woff2}'

const VALIDATION: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Filters act as they are set, so their form has nothing to submit.
  rules: { 'wcag/h32': 'off' },
}

function textFiles(folder: string, pattern = FILES): Map<string, string> {
  return new Map(filesIn(folder, pattern).map((name) => [name, textOf(folder, name)]))
}

function hashesOf(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256').update(textOf(folder, name)).digest('hex'),
    ]),
  )
}

describe.each(BASES)('the files below %s', (base) => {
  test('are every planned page, and no other', async () => {
    const folder = folderOf(base)
    const { pages, redirects } = await planOf(folder)
    const planned = [...pages, ...redirects.map(({ from }) => from)].map((at) => `${at}index.html`)
    expect(filesIn(folder, '**/*.html')).toEqual(
      [...planned, '404.html', 'offline.html'].toSorted(),
    )
  })

  test('hold no link, no anchor and no image that leads nowhere', () => {
    const files = textFiles(folderOf(base), '**/*.*')
    expect(brokenLinks({ url: `http://localhost${base}`, files })).toEqual([])
  })

  test('are valid HTML', async () => {
    const folder = folderOf(base)
    const validator = new HtmlValidate(VALIDATION)
    const faults = new Set<string>()
    for (const name of filesIn(folder, '**/*.html')) {
      const { results } = await validator.validateString(textOf(folder, name))
      for (const { messages } of results) {
        for (const { ruleId, message } of messages) faults.add(`${name} ${ruleId} ${message}`)
      }
    }
    expect([...faults]).toEqual([])
  })

  test('hold no inline style, one inline script that is the same on all, and no mock', () => {
    const files = [...textFiles(folderOf(base))]
    const pages = files.filter(([name]) => name.endsWith('.html'))
    expect(pages.filter(([, html]) => /\sstyle="/.test(html))).toEqual([])
    const isRedirect = (html: string) => html.includes('http-equiv="refresh"')
    const inline = pages
      .filter(([, html]) => !isRedirect(html))
      .map(([, html]) =>
        html.match(/<script(?![^>]*\ssrc=|\stype="application\/ld\+json">).*?<\/script>/gs),
      )
    expect(new Set(inline.map((scripts) => scripts?.length))).toEqual(new Set([1]))
    expect(new Set(inline.flat()).size).toBe(1)
    // The bill of materials names every tool, and is no part of what runs.
    const mocked = files.filter(
      ([name, text]) => name !== 'sbom.cdx.json' && /\bmsw\b|mockServiceWorker/i.test(text),
    )
    expect(mocked.map(([name]) => name)).toEqual([])
  })

  test('hold nothing of the schemas, whose work is done at build time', () => {
    const files = [...textFiles(folderOf(base))]
    const scripts = files.filter(([name]) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter(([, text]) => /ZodError|\$ZodType/.test(text))).toEqual([])
  })

  test('name every page in the sitemap, and robots know it', async () => {
    const folder = folderOf(base)
    const { pages } = await planOf(folder)
    const listed = [...textOf(folder, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)]
    expect(listed.map(([, url]) => url)).toEqual(pages.map((at) => `http://localhost${base}${at}`))
    expect(textOf(folder, 'robots.txt')).toContain(`http://localhost${base}sitemap.xml`)
  })
})

describe('a build', () => {
  test('repeats byte for byte', () => {
    const { root, again } = inject('sites')
    expect(hashesOf(again)).toEqual(hashesOf(root))
  })

  test('renames no script and no style when a seed is edited', () => {
    const { root, edited } = inject('sites')
    const assets = (folder: string) => filesIn(folder, 'assets/**/*.*')
    expect(assets(edited)).toEqual(assets(root))
    expect(filesIn(edited, 'data/*')).not.toEqual(filesIn(root, 'data/*'))
  })

  test('renames no data file when code is edited', () => {
    const { edited, recoded } = inject('sites')
    const data = (folder: string) => filesIn(folder, 'data/*[0-9a-f].json')
    expect(data(recoded)).toEqual(data(edited))
    expect(filesIn(recoded, 'assets/*.js')).not.toEqual(filesIn(edited, 'assets/*.js'))
  })
})
