import type { Page } from 'playwright'
import type { ListEntry, PageList } from '#model/list-record.ts'
import { type Asked, modelFacets, modelView, NOTHING_ASKED } from './explorer-model.ts'
import { waitForHydration } from './hydration.ts'
import { createRandom } from './random.ts'

interface Stop {
  asked: Asked
  /** The page that was opened, when it is not the list itself. */
  opened?: ListEntry
  scroll: number
}

export interface Walk {
  page: Page
  /** Of the list. */
  url: string
  list: PageList
  seen: number
  seed: number
  steps: number
  /** Milliseconds for a view to be right: more than any machine takes, when left out. */
  patience?: number
}

declare global {
  interface Window {
    lookAround?: typeof look
  }
}

/** What a reader sees, in the terms of the model. */
function look(base: string) {
  const below = (path: string) => path.slice(base.length)
  const main = document.querySelector('main')
  const list = main?.querySelector('.explorer')
  if (!list)
    return { path: below(location.pathname), title: main?.querySelector('h1')?.textContent }
  const links = list.querySelectorAll<HTMLAnchorElement>('.entries h3 a, tbody th a')
  const options = [...list.querySelectorAll('.facet')].flatMap((facet) =>
    [...facet.querySelectorAll('.facet-option')].map((option) => {
      const [label, count] = [...option.querySelectorAll('span')].map((part) => part.textContent)
      const chosen = option.querySelector('input')?.checked ? ' chosen' : ''
      return `${facet.querySelector('legend')?.textContent}: ${label} ${count}${chosen}`
    }),
  )
  return {
    query: location.search,
    text: list.querySelector<HTMLInputElement>('input[type=search]')?.value,
    count: list.querySelector('output')?.textContent,
    found: [...links].map((link) => below(link.pathname)),
    options,
  }
}

/**
 * Walks at random through a list, its filters, its pages and the history, and compares every step
 * with the model. Answers with what differed, after the steps that led there.
 */
export async function walkExplorer(walk: Walk): Promise<string[]> {
  const { page, list, seen, url, patience = 20_000 } = walk
  const base = new URL(url).pathname.replace(/[^/]+\/$/, '')
  const random = createRandom(walk.seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const facets = modelFacets(list, seen)
  const words = list.entries.flatMap(({ title, description }) =>
    `${title} ${description}`.split(' '),
  )
  const stops: Stop[] = [{ asked: NOTHING_ASKED, scroll: 0 }]
  const log: string[] = []
  let at = 0
  let typing = false

  const now = () => stops[at] ?? { asked: NOTHING_ASKED, scroll: 0 }
  const remember = async () => {
    now().scroll = await page.evaluate(() => scrollY)
  }
  const go = (stop: Omit<Stop, 'scroll'>, how: 'push' | 'replace' = 'push') => {
    stops.splice(how === 'push' ? at + 1 : at, Infinity, { ...stop, scroll: 0 })
    if (how === 'push') at += 1
  }
  const ask = async (change: Partial<Asked>, act: () => Promise<unknown>) => {
    await remember()
    typing = false
    go({ asked: { ...now().asked, ...change } })
    await act()
  }

  const steps: Record<string, () => Promise<boolean | undefined>> = {
    toggle: async () => {
      const facet = pick(facets)
      const option = pick(facet?.options ?? [])
      if (!facet || !option || now().opened) return false
      const own = new Set(now().asked.chosen.get(facet.key))
      if (!own.delete(option.value)) own.add(option.value)
      const index = facets
        .flatMap(({ key, options }) => options.map(({ value }) => `${key}.${value}`))
        .indexOf(`${facet.key}.${option.value}`)
      log.push(`toggle ${facet.key}.${option.value}`)
      await ask({ chosen: new Map(now().asked.chosen).set(facet.key, own) }, () =>
        page.evaluate((nth) => {
          document.querySelectorAll<HTMLElement>('.facet-option input')[nth]?.click()
        }, index),
      )
      return true
    },
    type: async () => {
      const word = pick(words) ?? ''
      const slip = random() < 0.3 ? word.replace(/(.)(.)/u, '$2') : word
      const q = random() < 0.2 ? '' : slip.slice(0, 1 + Math.floor(random() * 9))
      if (now().opened || q === now().asked.q) return false
      log.push(`type "${q}"`)
      await page.locator('.explorer input[type=search]').fill(q)
      await remember()
      go({ asked: { ...now().asked, q } }, typing ? 'replace' : 'push')
      typing = true
      return true
    },
    sort: async () => {
      const select = page.locator('.explorer select')
      if (now().opened) return false
      const orders = ['', 'relations', 'sources', ...list.facets.map(({ property }) => property)]
      const sort = pick(orders.filter((key) => key !== now().asked.sort)) ?? ''
      if (!(await select.locator(`option[value="${sort}"]`).count())) return false
      log.push(`sort "${sort}"`)
      await ask({ sort }, () => select.selectOption(sort))
      return true
    },
    view: async () => {
      if (now().opened) return false
      const { table } = now().asked
      log.push('switch view')
      await ask({ table: !table }, () =>
        page.evaluate(
          (nth) => {
            document.querySelectorAll<HTMLElement>('.explorer input[type=radio]')[nth]?.click()
          },
          table ? 0 : 1,
        ),
      )
      return true
    },
    open: async () => {
      const { found } = modelView(list, seen, now().asked)
      const address = pick(found)
      const opened = list.entries.find((entry) => entry.address === address)
      if (now().opened || !opened) return false
      log.push(`open ${address}`)
      await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), random())
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      )
      await remember()
      typing = false
      go({ asked: now().asked, opened })
      await page.evaluate(
        (path) => document.querySelector<HTMLElement>(`.explorer a[href="${path}"]`)?.click(),
        base + address,
      )
      return true
    },
    back: async () => {
      if (at === 0) return false
      log.push('back')
      await remember()
      typing = false
      at -= 1
      await page.evaluate(() => history.back())
      return true
    },
    forward: async () => {
      if (at === stops.length - 1) return false
      log.push('forward')
      await remember()
      typing = false
      at += 1
      await page.evaluate(() => history.forward())
      return true
    },
    reload: async () => {
      log.push('reload')
      await remember()
      typing = false
      await page.reload({ waitUntil: 'commit' })
      await waitForHydration(page)
      return true
    },
  }
  const often = ['toggle', 'toggle', 'toggle', 'type', 'type', 'sort', 'view', 'open', 'open']
  const choices = [...often, 'back', 'back', 'back', 'forward', 'reload']

  const differs = async (): Promise<string | undefined> => {
    const { asked, opened, scroll } = now()
    const expected = opened
      ? { path: opened.address, title: opened.title }
      : modelView(list, seen, asked)
    const settled = await page
      .waitForFunction(
        ({ want, root }) => JSON.stringify(window.lookAround?.(root)) === want,
        { want: JSON.stringify(expected), root: base },
        { polling: 'raf', timeout: patience },
      )
      .catch(() => undefined)
    if (!settled) {
      return `shows ${JSON.stringify(await page.evaluate(look, base))}, not ${JSON.stringify(expected)}`
    }
    if (!/^(?:back|forward|reload)$/.test(log.at(-1) ?? '')) return undefined
    const isThere = await page
      .waitForFunction((y) => Math.abs(scrollY - y) <= 2, scroll, {
        polling: 'raf',
        timeout: patience,
      })
      .catch(() => undefined)
    return isThere ? undefined : `is at ${await page.evaluate(() => scrollY)}, not at ${scroll}`
  }

  await page.addInitScript({ content: `window.lookAround = ${look.toString()}` })
  await page.goto(url)
  await waitForHydration(page)
  while (log.length < walk.steps) {
    if (!(await steps[pick(choices) ?? '']?.())) continue
    const difference = await differs()
    if (difference) return [`walk ${walk.seed}: ${log.join(', ')}: ${difference}`]
  }
  return []
}
