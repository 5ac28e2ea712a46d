import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCK, parseLock } from '#compiler/addresses/parse-lock.ts'
import { BASES, folderOf, planOf, textOf, useServedSite } from '#tests/support/built-site.ts'
import { useBrowser } from '#tests/support/use-browser.ts'

/** What is derived has a name that never changes, and is there where there is anything to derive. */
const DERIVED = /^(?:page-|note-|year-|main$|single-source$|weak$|unknowns$)/

/** Comes from no seed, so no edit of one can take its parts away. */
const WRITTEN_IN_CODE = 'data/'

const locked = parseLock(readFileSync(LOCK, 'utf8'), ({ message }) => {
  throw new Error(message)
})

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
}

function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"')
}

describe.each(BASES)('every published address below %s', (base) => {
  test('has a page', () => {
    const folder = folderOf(base)
    const missing = locked.filter(({ address }) => !existsSync(join(folder, address, 'index.html')))
    expect(missing.map(({ address }) => address)).toEqual([])
  })

  test('has every part that was ever linked', () => {
    const folder = folderOf(base)
    const missing = locked.flatMap(({ address, fragments }) => {
      const html = textOf(folder, `${address}index.html`)
      const ids = idsIn(html)
      const gone = [...fragments].filter((fragment) => !ids.has(fragment))
      return isRedirect(html) ? [] : gone.map((fragment) => `/${address}#${fragment}`)
    })
    expect(missing).toEqual([])
  })
})

test('every part that a page links to within itself is recorded', async () => {
  const folder = folderOf('/')
  const known = new Map(locked.map(({ address, fragments }) => [address, fragments]))
  const { pages } = await planOf(folder)
  const unrecorded = pages
    .filter((address) => address !== WRITTEN_IN_CODE)
    .flatMap((address) =>
      [...textOf(folder, `${address}index.html`).matchAll(/<a [^>]*href="#([^"]+)"/g)]
        .map(([, id = '']) => id)
        .filter((id) => !DERIVED.test(id) && !known.get(address)?.has(id))
        .map((id) => `/${address}#${id}`),
    )
  expect(unrecorded).toEqual([])
})

describe('whoever comes by another name', () => {
  const site = useServedSite('/')
  const browser = useBrowser()

  test.for([{ scripts: true }, { scripts: false }])(
    'reads whose it is: %o',
    async ({ scripts }) => {
      const { redirects } = await planOf(folderOf('/'))
      const alias = redirects.find(({ to }) => to.includes('#name-'))
      const page = await browser.open({ javaScriptEnabled: scripts })
      await page.goto(site.url(alias?.from))
      const notes = page.locator('.arrival-note:visible')
      await notes.first().waitFor()
      expect(await notes.count()).toBe(1)
      expect(await notes.getAttribute('id')).toBe(alias?.to.split('#')[1])
      expect(await notes.textContent()).toMatch(/^“.+”\? That is what .+ calls? .+\.$/)
    },
  )

  test('is shown the page first at an address that is not there', async () => {
    const { pages } = await planOf(folderOf('/'))
    const wanted = pages.find((address) => /^characters\/.+-/.test(address)) ?? ''
    const page = await browser.open()
    await page.goto(site.url(`${wanted.replace('characters/', 'People/').slice(0, -1)}.html`))
    expect(browser.takeMessages().join()).toContain('404')
    const first = page.getByRole('main').getByRole('listitem').first().getByRole('link')
    expect(await first.getAttribute('href')).toBe(`/${wanted}`)
    await page.getByRole('link', { name: /^Search the wiki for/ }).click()
    await page.waitForURL((url) => url.searchParams.get('q') !== null)
  })
})
