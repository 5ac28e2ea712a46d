import type { Page } from 'playwright'

/** How storage is broken for good. */
export const STORAGE_FAULTS = ['closed', 'missing', 'refusing', 'full'] as const
export type StorageFault = (typeof STORAGE_FAULTS)[number]

/** How a single call of it goes wrong. */
export const STORAGE_SLIPS = [
  'reading throws',
  'reading gives nothing',
  'reading gives garbage',
  'writing throws',
  'writing finds no room',
  'looking at it is refused',
] as const
export type StorageSlip = (typeof STORAGE_SLIPS)[number]

declare global {
  interface Window {
    /** How many calls there were that might have slipped. */
    storageCalls?: number
  }
}

/** Run in the page, where `how` says what goes wrong. */
const FAIL = `
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const overflow = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  const fail = () => {
    throw new Error('The disk is on fire.')
  }
`
const BREAK = `
  if (how === 'full') Storage.prototype.setItem = overflow
  if (how === 'refusing') {
    for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = refuse
  }
  if (how === 'closed' || how === 'missing') {
    const get = how === 'closed' ? refuse : () => null
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get, configurable: true })
    }
  }
`
const SLIP = `
  window.storageCalls = 0
  const slipsNow = () => window.storageCalls++ === nth
  const wrap = (names, instead) => {
    for (const name of names) {
      const call = Storage.prototype[name]
      Storage.prototype[name] = function (...args) {
        return slipsNow() ? instead() : call.apply(this, args)
      }
    }
  }
  if (how === 'reading throws') wrap(['getItem'], fail)
  if (how === 'reading gives nothing') wrap(['getItem'], () => null)
  if (how === 'reading gives garbage') wrap(['getItem'], () => '[{"\\u0000":')
  if (how === 'writing throws') wrap(['setItem', 'removeItem'], fail)
  if (how === 'writing finds no room') wrap(['setItem', 'removeItem'], overflow)
  if (how === 'looking at it is refused') {
    for (const name of ['localStorage', 'sessionStorage']) {
      const kept = window[name]
      const get = () => slipsNow() ? refuse() : kept
      Object.defineProperty(window, name, { get, configurable: true })
    }
  }
`

/** Takes a page's storage away, before any script of it runs, in a way that browsers do. */
export async function breakStorage(page: Page, fault: StorageFault): Promise<void> {
  await page.addInitScript({
    content: `{ const how = ${JSON.stringify(fault)}; ${FAIL} ${BREAK} }`,
  })
}

/** Lets the n-th call of a page's storage go wrong, counted from 0. */
export async function slipStorage(page: Page, slip: StorageSlip, nth: number): Promise<void> {
  const given = `const how = ${JSON.stringify(slip)}, nth = ${nth}`
  await page.addInitScript({ content: `{ ${given}; ${FAIL} ${SLIP} }` })
}

/** Puts words in the place of what a site keeps on a device, as another page of its host could. */
export async function tamperStorage(page: Page, base: string, words: string): Promise<void> {
  await page.addInitScript(
    ({ keys, text }) => {
      if (sessionStorage.getItem('tampered')) return
      for (const key of keys) {
        localStorage.setItem(key, text)
        sessionStorage.setItem(key, text)
      }
      sessionStorage.setItem('tampered', 'yes')
    },
    { keys: [`${base}reading`, `${base}searches`, `${base}places`], text: words },
  )
}

/** What may stand where settings were kept: nonsense, other shapes, other builds, far too much. */
export const TAMPERED: readonly string[] = [
  '',
  '{',
  'null',
  '7',
  '"words"',
  '[]',
  '[null]',
  '{"theme":{},"size":[],"width":7,"seen":"9"}',
  '{"theme":"dark\\" onload=\\"x","seen":-1}',
  '{"seen":1e999}',
  '{"seen":1e4,"theme":"sepia","font":"serif","version":9}',
  '{"__proto__":{"seen":9},"constructor":null}',
  '["<img src=x onerror=alert(1)>",null,{"toString":1}]',
  '{"a":null,"b":{"window":null},"c":{"window":7}}',
  `[${'['.repeat(5000)}`,
  'x'.repeat(1_000_000),
]
