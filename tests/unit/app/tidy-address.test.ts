import { expect, test, vi } from 'vitest'
import { tidyAddress } from '#app/tidy-address.ts'

const STATE = { kept: true }

function tidied(path: string): unknown[] | undefined {
  const replaceState = vi.fn<History['replaceState']>()
  tidyAddress(new URL(`http://localhost:1${path}`), { replaceState, state: STATE })
  return replaceState.mock.lastCall
}

test.each([
  ['/index.html', '/'],
  ['/a/b/index.html', '/a/b/'],
  ['/a/index.html?q=1#x', '/a/?q=1#x'],
  ['//host/index.html', '//host/'],
  ['/a/%E4%BD/index.html', '/a/%E4%BD/'],
])('%s becomes %s, and stays the same place', (path, address) => {
  expect(tidied(path)).toEqual([STATE, '', `http://localhost:1${address}`])
})

test.each(['/a/', '/a/index.htm', '/a/index.html/', '/a/?q=/index.html'])('%s stays', (path) => {
  expect(tidied(path)).toBeUndefined()
})
