import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForSearch } from '#app/listen-for-search.ts'

/** As much of an element as listening takes; Node has no DOM. */
class FakeElement {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
  closest = (selector: string) => (selector.split(', ').includes(this.name) ? this : null)
}

const querySelector = vi.fn<() => object | null>()
const page = Object.assign(new EventTarget(), { querySelector })
const open = vi.fn<() => void>()
let stop: () => void

function press(key: string, held: object = {}, target = 'body') {
  const event = new Event('keydown', { cancelable: true })
  Object.defineProperty(event, 'target', { value: new FakeElement(target) })
  page.dispatchEvent(Object.assign(event, { key, ctrlKey: false, metaKey: false, ...held }))
  return event.defaultPrevented
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('document', page)
  querySelector.mockReturnValue(null)
  open.mockReset()
  stop = listenForSearch(document, open)
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test.each([
  ['a slash', '/', {}, 'body'],
  ['a slash that needs Shift', '/', { shiftKey: true }, 'body'],
  ['Ctrl and K', 'k', { ctrlKey: true }, 'body'],
  ['Cmd and K', 'k', { metaKey: true }, 'body'],
  ['Ctrl and K with capitals locked', 'K', { ctrlKey: true }, 'body'],
  ['Ctrl and K in a field', 'k', { ctrlKey: true }, 'input'],
])('%s opens it, and the browser does nothing else', (_, key, held, target) => {
  expect(press(key, held, target)).toBe(true)
  expect(open).toHaveBeenCalledOnce()
})

test.each([
  ['a slash typed into a field', '/', {}, 'input'],
  ['a slash typed into a text', '/', {}, '[contenteditable]'],
  ['a slash with Ctrl', '/', { ctrlKey: true }, 'body'],
  ['a slash while characters are composed', '/', { isComposing: true }, 'body'],
  ['K alone', 'k', {}, 'body'],
  ['Ctrl, Shift and K', 'k', { ctrlKey: true, shiftKey: true }, 'body'],
  ['Ctrl, Alt and K', 'k', { ctrlKey: true, altKey: true }, 'body'],
])('%s is left alone', (_, key, held, target) => {
  expect(press(key, held, target)).toBe(false)
  expect(open).not.toHaveBeenCalled()
})

test('a slash opens nothing above a dialog', () => {
  querySelector.mockReturnValue({})
  expect(press('/')).toBe(false)
  expect(press('k', { ctrlKey: true })).toBe(true)
})

test('nothing is heard once it is stopped', () => {
  stop()
  expect(press('/')).toBe(false)
})
