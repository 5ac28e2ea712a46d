import type { Page } from 'playwright'
import { waitForHydration } from './hydration.ts'
import { createRandom } from './random.ts'

/** What a reader does; each is done to one of what can be seen, drawn by lot. */
export type Step =
  | 'link'
  | 'part'
  | 'fold'
  | 'filter'
  | 'horizon'
  | 'setting'
  | 'search'
  | 'peek'
  | 'scroll'
  | 'back'
  | 'forward'
  | 'reload'

export interface Taken {
  step: Step
  /** What it was done to. */
  what: string
}

export interface SiteWalker {
  /** Takes one of the steps, or says that the page has nothing for it. */
  take: (step: Step) => Promise<Taken | undefined>
  pick: <T>(items: readonly T[]) => T | undefined
}

const TARGETS: Partial<Record<Step, string>> = {
  link: ':is(header, main, footer) a[href^="BASE"]:not([href*="#"], [href*="."], .search-control)',
  part: 'main a[href^="#"]:not(.link-mark)',
  fold: 'main summary',
  filter: 'main form :is(input, select), main .explorer :is(input, select)',
  setting: '.reading-panel input',
  peek: 'main .cite, main p a[href]',
}

/** Uses one of what matches and can be used, and answers with what that is. */
function act({ step, selector, lot }: { step: string; selector: string; lot: number }) {
  // To type, a reader has to have come to where the letters go.
  const isOutOfSight = (element: Element) =>
    element.matches('[type=search], [type=text]') && element.getBoundingClientRect().top < 0
  const usable = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
    (element) =>
      !element.matches(':disabled') &&
      !isOutOfSight(element) &&
      (step === 'setting' || element.checkVisibility()),
  )
  const target = usable[Math.floor(lot * usable.length)]
  if (!target) return undefined
  const name = target.getAttribute('href') ?? target.textContent ?? ''
  const change = (value: string) => {
    const proto = Object.getPrototypeOf(target)
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(target, value)
    target.dispatchEvent(new Event('input', { bubbles: true }))
    target.dispatchEvent(new Event('change', { bubbles: true }))
  }
  if (target instanceof HTMLSelectElement) {
    const { value = '' } = target.options[Math.floor(lot * 997) % target.options.length] ?? {}
    change(value)
    return `${target.name} ${value}`
  }
  if (target instanceof HTMLInputElement && /^(?:search|text)$/.test(target.type)) {
    const words = document.querySelector('main')?.textContent?.match(/\p{L}{3,}/gu) ?? []
    const word = words[Math.floor(lot * 991) % words.length] ?? ''
    change(word)
    return word
  }
  if (step === 'peek') {
    target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
    target.focus({ preventScroll: true })
  } else if (target instanceof HTMLElement) target.click()
  // What is drawn has no method for it.
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  return name || target.outerHTML.slice(0, 80)
}

/** Walks through the site that is open on a page, the same way for the same seed. */
export function createSiteWalker(page: Page, base: string, seed: number): SiteWalker {
  const random = createRandom(seed)
  const places = { at: 0, top: 0 }
  const peek = page.locator('.peek')

  async function search(): Promise<string | undefined> {
    if (await page.locator('main input[type=search]').count()) return undefined
    const words = (await page.locator('main h1').textContent()) ?? ''
    const word = words.split(' ')[0]?.slice(0, 5) ?? ''
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    const says = (what: RegExp) =>
      page.locator('dialog output.sr-only').filter({ hasText: what }).waitFor({ state: 'attached' })
    // What an earlier search has found is there until then.
    await field.fill('')
    await says(/^$/)
    await field.fill(word)
    await says(/found/)
    const found = await page.locator('dialog [role=option]').count()
    const leaves = random() < 0.5 && found > 0
    if (leaves) await page.keyboard.press('ArrowDown')
    await page.keyboard.press(leaves ? 'Enter' : 'Escape')
    await field.waitFor({ state: 'hidden' })
    return `${word} ${leaves ? 'and follow' : 'and leave'}`
  }

  async function horizon(): Promise<string | undefined> {
    const choice = page.locator('select[data-setting=seen]')
    const last = (await choice.locator('option').count()) - 1
    const seen = String(Math.round(random() * last))
    await choice.selectOption(seen)
    return seen
  }

  async function scroll(): Promise<string> {
    const part = random()
    await page.evaluate((share) => {
      const { scrollHeight } = document.documentElement
      scrollTo({ top: share * (scrollHeight - innerHeight), behavior: 'instant' })
    }, part)
    // The router hears of it in a frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    return part.toFixed(2)
  }

  async function travel(by: 1 | -1): Promise<string | undefined> {
    const to = places.at + by
    if (to < 0 || to > places.top) return undefined
    const moved = page.evaluate(
      () => new Promise((done) => addEventListener('popstate', done, { once: true })),
    )
    await page.evaluate((delta) => history.go(delta), by)
    await moved
    return String(to)
  }

  async function reload(): Promise<string> {
    await page.reload({ waitUntil: 'commit' })
    await waitForHydration(page)
    return ''
  }

  async function perform(step: Step): Promise<string | undefined> {
    if (step === 'search') return search()
    if (step === 'horizon') return horizon()
    if (step === 'scroll') return scroll()
    if (step === 'reload') return reload()
    if (step === 'back' || step === 'forward') return travel(step === 'back' ? -1 : 1)
    const selector = TARGETS[step]?.replaceAll('BASE', base) ?? ''
    const what = await page.evaluate(act, { step, selector, lot: random() })
    // Not every link has one.
    if (what && step === 'peek') await peek.waitFor({ timeout: 1500 }).catch(() => undefined)
    return what
  }

  return {
    pick: (items) => items[Math.floor(random() * items.length)],
    take: async (step) => {
      if (await peek.count()) {
        await page.keyboard.press('Escape')
        await peek.waitFor({ state: 'hidden' })
      }
      const what = await perform(step)
      if (what === undefined) return undefined
      await settle(page)
      const at = await placeInHistory(page)
      if (step !== 'back' && step !== 'forward' && at > places.at) places.top = at
      places.at = at
      return { step, what }
    },
  }
}

/** The router counts the places in the history of a tab, and writes that to each. */
function placeInHistory(page: Page): Promise<number> {
  return page.evaluate(() => Number(history.state?.__TSR_index ?? 0))
}

/**
 * Waits until what a step led to stands there: the page of the address, which its head names last,
 * with what was typed, and no more changes.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const isThere = () => {
      const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? location
      const field = document.querySelector<HTMLInputElement>('main input[type=search]')
      const said = new URLSearchParams(location.search).get('q') ?? ''
      return new URL(href).pathname === location.pathname && (field?.value ?? said) === said
    }
    const look = () =>
      `${location.href} ${document.title} ${document.querySelector('main')?.textContent} ${scrollY}`
    let last = ''
    for (let alike = 0, frames = 0; alike < 4 && frames < 300; frames += 1) {
      await frame()
      const now = look()
      alike = now === last && isThere() ? alike + 1 : 0
      last = now
    }
  })
}
