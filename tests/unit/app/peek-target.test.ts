import { expect, test } from 'vitest'
import { peekTarget } from '#app/peek-target.ts'

const ORIGIN = 'https://lamp.example'

/** As much of an anchor in the text as it takes; Node has no DOM. */
function link(path: string): HTMLAnchorElement {
  const fake: object = {
    href: ORIGIN + path,
    target: '',
    ownerDocument: { location: { origin: ORIGIN } },
    hasAttribute: () => false,
    getAttribute: () => path,
    matches: () => false,
    closest: (selector: string) => (selector === 'main' ? {} : null),
  }
  return fake as HTMLAnchorElement
}

test.for(['/', '/w/'])('leaves alone links to the page itself below %s', (base) => {
  expect(peekTarget(link(`${base}characters/ada/`), base, '/characters/ada/')).toBeUndefined()
  expect(peekTarget(link(`${base}characters/ada/#end`), base, '/characters/ada/')).toBeUndefined()
})

test.for(['/', '/w/'])('previews other pages below %s', (base) => {
  expect(peekTarget(link(`${base}characters/ben/#end`), base, '/characters/ada/')).toEqual({
    type: 'page',
    address: 'characters/ben/#end',
  })
})

test.for(['/w/', '/w/timeline/', '/w/sources/times/', '/elsewhere/'])('leaves %s alone', (path) => {
  expect(peekTarget(link(path), '/w/', '/characters/ada/')).toBeUndefined()
})
