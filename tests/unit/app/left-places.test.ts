import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leavePlace, linkLeftBy } from '#app/left-places.ts'

/** As much of a link in the text as it takes; Node has no DOM. */
function link(href: string) {
  const fake = { getAttribute: () => href, closest: () => fake }
  return fake
}

const ben = link('/ben/')
const benAgain = link('/ben/')
let links: object[]

beforeEach(() => {
  links = [link('/ada/'), ben, benAgain]
  const document = { activeElement: benAgain, querySelectorAll: () => links }
  vi.stubGlobal('document', document)
})
afterEach(() => vi.unstubAllGlobals())

test('leads back to the link by which a place was left, of several to the same page', () => {
  leavePlace('a')
  expect(linkLeftBy('a')).toBe(benAgain)
  expect(linkLeftBy('b')).toBeUndefined()
})

test('leads nowhere once the link is gone', () => {
  leavePlace('a')
  links = []
  expect(linkLeftBy('a')).toBeUndefined()
})

test('forgets what lies further back than anybody goes', () => {
  leavePlace('a')
  for (let place = 0; place < 60; place += 1) leavePlace(`later-${place}`)
  expect(linkLeftBy('a')).toBeUndefined()
  expect(linkLeftBy('later-59')).toBe(benAgain)
})
