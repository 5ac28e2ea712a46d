import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as LeftPlaces from '#app/left-places.ts'

/** As much of a link in the text as it takes; Node has no DOM. */
function link(href?: string) {
  const fake = {
    getAttribute: (name: string) => (name === 'href' ? (href ?? null) : 'another attribute'),
    closest: (selector: string) => (selector === 'main a' ? fake : null),
  }
  return fake
}

const ben = link('/ben/')
const benAgain = link('/ben/')
const parts = [
  { scrollLeft: 0, scrollTop: 30 },
  { scrollLeft: 80, scrollTop: 0 },
]
let links: object[]
let kept: Map<string, string>

/** A document of its own, which knows only what the tab has kept. */
async function load(): Promise<typeof LeftPlaces> {
  vi.resetModules()
  const places = await import('#app/left-places.ts')
  places.recallPlaces()
  return places
}

beforeEach(() => {
  links = [link('/ada/'), ben, benAgain]
  kept = new Map()
  const querySelectorAll = (selector: string) => {
    if (selector === 'main a') return links
    return selector.startsWith('main ') ? parts : []
  }
  vi.stubGlobal('document', { activeElement: benAgain, querySelectorAll })
  vi.stubGlobal('scrollY', 1200)
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a place that was left', () => {
  test('is as far down as the reader had scrolled it, and what scrolls within', async () => {
    const { leavePlace, leftPlace } = await load()
    leavePlace('a', 4000)
    expect(leftPlace('a')).toMatchObject({
      top: 1200,
      parts: [
        [0, 30],
        [80, 0],
      ],
      height: 4000,
    })
    expect(leftPlace('b')).toBeUndefined()
  })

  test('leads back to the link it was left by, of several to the same page', async () => {
    const { leavePlace, leftPlace, linkLeftBy } = await load()
    leavePlace('a')
    const place = leftPlace('a')
    links = [link('/new/'), ...links]
    expect(place && linkLeftBy(place)).toBe(benAgain)
    links = []
    expect(place && linkLeftBy(place)).toBeUndefined()
  })

  test.each([
    ['nothing', null],
    ['an anchor that leads nowhere', link()],
  ])('knows of no link where it was left by %s', async (_what, activeElement) => {
    vi.stubGlobal('document', { activeElement, querySelectorAll: () => [] })
    const { leavePlace, leftPlace, linkLeftBy } = await load()
    leavePlace('a')
    const place = leftPlace('a')
    expect(place).toMatchObject({ link: undefined })
    expect(place && linkLeftBy(place)).toBeUndefined()
  })

  test('is forgotten once it is asked for afresh', async () => {
    const { forgetPlace, leavePlace, leftPlace } = await load()
    leavePlace('a')
    forgetPlace('a')
    expect(leftPlace('a')).toBeUndefined()
  })

  test('is forgotten once it lies further back than anybody goes', async () => {
    const { leavePlace, leftPlace } = await load()
    leavePlace('a')
    leavePlace('b')
    for (let place = 0; place < 48; place += 1) leavePlace(`later-${place}`)
    leavePlace('a')
    leavePlace('last')
    expect(leftPlace('b')).toBeUndefined()
    expect(leftPlace('a')).toBeDefined()
    expect(leftPlace('later-0')).toBeDefined()
  })
})

describe('what a tab keeps', () => {
  test('is there for the next document', async () => {
    const { leavePlace, storePlaces } = await load()
    leavePlace('a')
    storePlaces()
    const { leftPlace, linkLeftBy } = await load()
    const place = leftPlace('a')
    expect(place).toMatchObject({ top: 1200, parts: { length: 2 } })
    expect(place && linkLeftBy(place)).toBeUndefined()
  })

  const SOUND = '["a",{"top":7,"parts":[]}]'

  test.for([
    `[${SOUND}]`,
    `[["b",null],["c",7],["d",{}],["e",{"top":7}],["f",{"parts":[]}],${SOUND}]`,
    `[["b",{"top":"7","parts":[]}],["c",{"top":7,"parts":{}}],${SOUND}]`,
    `[["b",{"top":7,"parts":[1]}],["a",{"top":7,"parts":[],"link":{"href":"/"}}]]`,
    `[null,7,"words",[],{"0":"b","1":{"top":7,"parts":[]}},[7,{"top":7,"parts":[]}],${SOUND}]`,
  ])('is recalled as far as it is sound: %s', async (text) => {
    kept.set('/places', text)
    const { leftPlace, storePlaces } = await load()
    expect(leftPlace('a')).toEqual({ top: 7, parts: [] })
    storePlaces()
    expect(kept.get('/places')).toBe(`[${SOUND}]`)
  })

  test.for(['', '{', 'null', '7', '"words"', '{"a":1}'])('says nothing as %s', async (text) => {
    kept.set('/places', text)
    const { storePlaces } = await load()
    storePlaces()
    expect(kept.get('/places')).toBe('[]')
  })

  test('is recalled no further back than anybody goes', async () => {
    const place = { top: 7, parts: [] }
    const many = Array.from({ length: 3000 }, (_, at) => [`key-${at}`, place])
    kept.set('/places', JSON.stringify(many))
    const { leftPlace } = await load()
    expect(leftPlace('key-2999')).toEqual(place)
    expect(leftPlace('key-2950')).toEqual(place)
    expect(leftPlace('key-2949')).toBeUndefined()
  })

  test('lasts as long as the page where storage is closed', async () => {
    vi.stubGlobal('sessionStorage', undefined)
    const { leavePlace, leftPlace, storePlaces } = await load()
    leavePlace('a')
    expect(storePlaces).not.toThrow()
    expect(leftPlace('a')).toMatchObject({ top: 1200 })
  })
})
