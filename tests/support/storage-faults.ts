import type { Page } from 'playwright'

export const STORAGE_FAULTS = [
  'closed',
  'missing',
  'refusing',
  'full',
  'fails now and then',
] as const
export type StorageFault = (typeof STORAGE_FAULTS)[number]

/** Runs in the page, where `how` and `failing` say what goes wrong. */
const BREAK = `
  let calls = 0
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const overflow = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  if (how === 'full') Storage.prototype.setItem = overflow
  if (how === 'refusing' || how === 'fails now and then') {
    for (const name of ['getItem', 'setItem', 'removeItem']) {
      const call = Storage.prototype[name]
      Storage.prototype[name] = function (...args) {
        if (how === 'refusing' || calls++ === failing) refuse()
        return call.apply(this, args)
      }
    }
  }
  if (how === 'closed' || how === 'missing') {
    const get = how === 'closed' ? refuse : () => null
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get, configurable: true })
    }
  }
`

/** Takes a page's storage away, before any script of it runs, in a way that browsers do. */
export async function breakStorage(page: Page, fault: StorageFault, nth = 0): Promise<void> {
  const content = `{ const how = ${JSON.stringify(fault)}, failing = ${nth}; ${BREAK} }`
  await page.addInitScript({ content })
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
    { keys: [`${base}reading`, `${base}searches`, 'tsr-scroll-restoration-v1_3'], text: words },
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
