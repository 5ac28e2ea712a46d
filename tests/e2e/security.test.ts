import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  BASES,
  filesIn,
  folderOf,
  planOf,
  textOf,
  useServedSite,
} from '#tests/support/built-site.ts'
import { headersAt, readHeaderRules } from '#tests/support/headers-file.ts'
import { HOSTS, useHost } from '#tests/support/hosts.ts'
import { waitForHydration } from '#tests/support/hydration.ts'
import { kindsOfPages, NOWHERE } from '#tests/support/kinds-of-pages.ts'
import { tourBreaches } from '#tests/support/tour-breaches.ts'
import { useBrowser } from '#tests/support/use-browser.ts'
import { useEverything } from '#tests/support/use-everything.ts'
import { cookiesOf, watchPolicy } from '#tests/support/watch-policy.ts'

const NOT_FOUND =
  'error: Failed to load resource: the server responded with a status of 404 (Not Found)'

/** Of scripts and styles the bundler makes the name, of all else this wiki does. */
const NAMED_BY_CONTENT = /^assets\/.*-[\w-]{8}\.\w+$|(?:^|[/-])[0-9a-f]{32}\.\w+$/

const STYLE = /<style>([^]*?)<\/style>/g

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

const HASH = / 'sha256-[^']*'/g
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g

describe.each(BASES)('the pages below %s', (base) => {
  test('have a policy before anything that they load, which knows their script and styles alone', () => {
    const folder = folderOf(base)
    const [, sent = ''] = /Content-Security-Policy: (.*)\n/.exec(textOf(folder, '_headers')) ?? []
    const faults = filesIn(folder, '**/*.html').flatMap((file) => {
      const html = textOf(folder, file)
      const [meta, ...others] = html.matchAll(META)
      const policy = meta?.[1] ?? ''
      const isFirst = html.search(/<(?:link|script)\b/) > (meta?.index ?? Infinity)
      const hashes = (policy.match(HASH) ?? []).map((hash) => hash.trim())
      const inline = [...html.matchAll(STYLE)].map(([, text = '']) => `'sha256-${sha256(text)}'`)
      const isRedirect = html.includes('http-equiv="refresh"')
      const isOwn = isRedirect || hashes.slice(1).join() === inline.join()
      const isSent = hashes.every((hash) => sent.includes(hash))
      const isAlike =
        `${policy}; frame-ancestors 'none'`.replace(HASH, '') === sent.replace(HASH, '')
      const isSound = isFirst && isOwn && isSent && isAlike && others.length === 0
      return isSound ? [] : [`${file}: ${policy}`]
    })
    expect(faults).toEqual([])
    expect(sent.match(/script-src 'self' 'sha256-[^']*';/g)).toHaveLength(1)
    expect(sent).not.toMatch(/unsafe|data:|https?:|\*/)
  })

  test('hold no handler and no style that a policy would have to stop', () => {
    const folder = folderOf(base)
    const hashes = /style-src ([^;]*);/.exec(textOf(folder, '_headers'))?.[1]?.split(' ')
    const isAllowed = (style: string) => hashes?.includes(`'sha256-${sha256(style)}'`) ?? false
    const inline = filesIn(folder, '**/*.html').filter((file) => {
      const html = textOf(folder, file).replace(/<script>.*?<\/script>/gs, '')
      const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text)
      const isStopped = styles.length > 2 || !styles.every(isAllowed)
      return isStopped || /<style|<[^>]*\s(?:style|on[a-z]+)=/.test(html.replace(STYLE, ''))
    })
    expect(inline).toEqual([])
  })

  test('are sent with every header once, and kept only where their name tells their content', () => {
    const folder = folderOf(base)
    const rules = readHeaderRules(folder)
    const faults = filesIn(folder).filter((file) => {
      const { 'Cache-Control': caching, ...others } = headersAt(rules, base + file)
      const isNamed = NAMED_BY_CONTENT.test(file)
      const isWrong = isNamed ? !caching?.endsWith('immutable') : caching !== undefined
      return isWrong || others['X-Content-Type-Options'] !== 'nosniff'
    })
    expect(faults).toEqual([])
  })
})

describe.each(HOSTS)('on a host that sends %s', (sends, serve) => {
  const browser = useBrowser()
  const url = useHost(serve)

  test('a page of every other kind keeps to its policy', async () => {
    const kinds = await kindsOfPages(folderOf('/'), 'richest')
    const { redirects } = await planOf(folderOf('/'))
    const half = kinds.filter((_, at) => at % 2 === Number(sends === 'the headers'))
    const addresses = [...half, NOWHERE].map(({ address }) => address)
    const found = await tourBreaches({
      addresses: [...addresses, ...redirects.slice(0, 1).map(({ from }) => from)],
      url,
      open: () => browser.open(),
    })
    expect(found).toEqual([])
    expect(browser.takeMessages()).toEqual([NOT_FOUND])
  })

  // The tag is the same policy less one line, and the soak tours every page below it.
  test.runIf(sends === 'the headers')('all that scripts are for works', async () => {
    const page = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] })
    const breaches = await watchPolicy(page)
    await useEverything(page, url)
    expect([...breaches, ...(await cookiesOf(page))]).toEqual([])
  })
})

describe('a policy', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test.each([
    ['a handler', `<b id="planted" onclick="alert(1)">b</b>`, /^script-src-attr stops inline/],
    ['a style', `<b style="color: red">b</b>`, /^style-src-attr stops inline/],
    ['a script', `<script>alert(1)</script>`, /^script-src-elem stops inline/],
    ['a foreign picture', `<img src="http://127.0.0.1:9/a.png">`, /^img-src stops http:/],
    [
      'a picture in the page',
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
      /^img-src stops data/,
    ],
    ['a frame', `<iframe src="/about/"></iframe>`, /^frame-src stops /],
    ['another base', `<base href="http://127.0.0.1:9/">`, /^base-uri stops http:/],
  ])('stops %s that was planted', async (_name, planted, breach) => {
    const page = await browser.open()
    const breaches = await watchPolicy(page)
    await page.route(site.url('about/'), async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({ response, body: html.replace('</body>', `${planted}</body>`) })
    })
    await page.goto(site.url('about/'))
    await waitForHydration(page)
    await expect.poll(() => breaches).toContainEqual(expect.stringMatching(breach))
    browser.takeMessages()
  })

  test.each([
    ['evaluation of text', `eval('1')`],
    ['a function made of text', `new Function('1')()`],
    ['HTML that a script writes', `document.body.innerHTML = '<i>'`],
    ['a policy of another name', `trustedTypes.createPolicy('other', {})`],
  ])('stops %s', async (_name, code) => {
    const page = await browser.open()
    const breaches = await watchPolicy(page)
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      const response = await route.fetch()
      const script = `try { ${code} } catch {}\n`
      await route.fulfill({ response, body: script + (await response.text()) })
    })
    await page.goto(site.url('about/'))
    await waitForHydration(page)
    await expect.poll(() => breaches.length).toBeGreaterThan(0)
    browser.takeMessages()
  })
})
