import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'
import { filesIn, textOf } from '#tests/support/built-site.ts'
import { NASTY, OWN_STYLES, writeHostileSite } from '#tests/support/hostile-wiki.ts'
import { dataBlocksIn } from '#tests/support/json-ld-faults.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { xmlFaults } from '#tests/support/xml-faults.ts'

/** What a page of the wiki never holds, unless some text has become more than words. */
const STRANGE = 'iframe, object, embed, base, math, style, img, foreignObject, b'

describe('seeds that try to be more than words', () => {
  const browser = useBrowser()
  let folder: string
  let site: ServedSite | undefined

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'))
    await writeHostileSite(folder)
    site = await serveSite({ root: folder, base: '/', port: 0 })
  })
  afterAll(async () => {
    await site?.close()
    await rm(folder, { recursive: true })
  })

  const url = () => site?.url ?? ''

  /** Takes every page apart as a browser does, whatever its policy says. */
  async function findStrangers(change = (html: string) => html): Promise<string[]> {
    const pages = filesIn(folder, '**/*.html').map((file) => change(textOf(folder, file)))
    expect(pages.length).toBeGreaterThan(20)
    const page = await browser.open()
    return page.evaluate(
      ({ texts, strange, ownStyles }) =>
        texts.flatMap((text) => {
          const parsed = new DOMParser().parseFromString(text, 'text/html')
          const handled = [...parsed.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((name) => /^on|^style$/.test(name)),
          )
          const scripts = [...parsed.scripts].filter((script) =>
            script.type === 'application/ld+json'
              ? /<\/script|<!--/i.test(script.text)
              : script.text !== 'window.ran = 1',
          )
          const links = [...parsed.links].filter(({ protocol }) => protocol === 'javascript:')
          const strangers = [...parsed.querySelectorAll(strange)].filter(
            ({ localName, textContent }) =>
              localName !== 'style' || !ownStyles.includes(textContent ?? ''),
          )
          const all = [...strangers, ...handled, ...scripts, ...links]
          return all.map((element) => element.outerHTML.slice(0, 80))
        }),
      { texts: pages, strange: STRANGE, ownStyles: OWN_STYLES },
    )
  }

  test('are words on every page', async () => {
    expect(await findStrangers()).toEqual([])
    const page = await browser.open()
    await page.goto(`${url()}characters/dot-finch/`)
    expect(await page.locator('h1').textContent()).toContain(`Dot ${NASTY}`)
    expect(await page.title()).toContain('</script> <script>alert(1)</script>')
  })

  test('are found where one is not escaped', async () => {
    const unescape = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const found = (await findStrangers(unescape)).join('\n')
    expect(found).toContain('<script>alert(1)</script>')
    expect(found).toContain('<img ')
  })

  test('are words in blocks of data, twins and feeds', async () => {
    const address = 'characters/dot-finch/'
    expect(JSON.stringify(dataBlocksIn(textOf(folder, `${address}index.html`)))).toContain(
      JSON.stringify(NASTY).slice(1, -1),
    )
    expect(JSON.parse(textOf(folder, `${address}index.json`))).toMatchObject({
      title: `Dot ${NASTY}`,
    })
    expect(textOf(folder, `${address}index.md`)).not.toMatch(/(?<!\\)<(?:script|img|svg|!--|style)/)
    expect(await xmlFaults(textOf(folder, 'feed.xml'), 'atom')).toEqual([])
    expect(await xmlFaults(textOf(folder, 'sitemap.xml'), 'sitemap')).toEqual([])
  })
})
