import { expect, test } from 'vitest'
import { partsOfPath } from '#features/not-found/parts-of-path.ts'

test.for<[string, string[]]>([
  ['/characters/ada/', ['characters', 'ada']],
  ['/Characters//Ada%20Quill/', ['characters', 'ada-quill']],
  ['/ada.html', ['ada']],
  ['/ada/index.html', ['ada']],
  ['/dr.-quill/', ['dr-quill']],
  ['/%E4%BD/%zz/', ['e4-bd', 'zz']],
  ['/../..//', []],
])('reads %s as %j', ([path, parts]) => {
  expect(partsOfPath(path)).toEqual(parts)
})
