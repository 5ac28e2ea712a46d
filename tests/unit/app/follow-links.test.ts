import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followLinks } from '#app/follow-links.ts'

/** As much of an anchor as following it takes; Node has no DOM. */
class FakeElement {
  readonly href: string
  readonly path: string
  readonly target = ''

  constructor(path: string) {
    this.path = path
    this.href = `https://lamp.example${path}`
  }
  closest = () => this
  hasAttribute = (name: string) => name === 'data-in-place' && this.path === '/search/'
  getAttribute = () => this.path
}

const router = {
  navigate: vi.fn<(href: string) => void>(),
  goTo: vi.fn<(fragment: string) => void>(),
  preload: vi.fn<(href: string) => void>(),
}
const page = Object.assign(new EventTarget(), { location: { origin: 'https://lamp.example' } })
let stop: () => void

function send(type: string, path: string, keys: object = {}) {
  const event = new Event(type, { cancelable: true })
  Object.defineProperty(event, 'target', { value: new FakeElement(path) })
  page.dispatchEvent(Object.assign(event, { button: 0, ...keys }))
  return event.defaultPrevented
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('document', page)
  stop = followLinks(router, document, '/')
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('followLinks', () => {
  test('hands a plain click on a link of ours to the router', () => {
    expect(send('click', '/ada/?q=1#end')).toBe(true)
    expect(router.navigate).toHaveBeenCalledExactlyOnceWith('/ada/?q=1#end')
  })

  test.for([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'leaves a click with %o to the browser',
    (keys) => {
      expect(send('click', '/ada/', keys)).toBe(false)
      expect(router.navigate).not.toHaveBeenCalled()
    },
  )

  test('takes a plain click on a fragment of the page as well', () => {
    expect(send('click', '#end')).toBe(true)
    expect(router.goTo).toHaveBeenCalledExactlyOnceWith('end')
    expect(send('click', '#end', { ctrlKey: true })).toBe(false)
    expect(send('click', '#')).toBe(false)
    expect(router.navigate).not.toHaveBeenCalled()
  })

  test('leaves files to the browser', () => {
    expect(send('click', '/data/schema.json')).toBe(false)
  })

  test.for(['pointerover', 'focusin', 'touchstart'])('fetches ahead on %s', (type) => {
    send(type, '/ada/')
    expect(router.preload).toHaveBeenCalledExactlyOnceWith('/ada/')
  })

  test('stops when it is told to', () => {
    stop()
    expect(send('click', '/ada/')).toBe(false)
  })

  test('fetches what a reader turns to, once, but not the page of what opens in place', () => {
    send('pointerover', '/ada/')
    send('focusin', '/ada/')
    send('pointerover', '/search/')
    expect(router.preload).toHaveBeenCalledExactlyOnceWith('/ada/')
  })
})
