import { expect, test } from 'vitest'
import { splitMarkers } from '#compiler/markdown/split-markers.ts'

test('finds links, citations and the words between them, each at its place', () => {
  expect(splitMarkers('[[ada | Ada]] sings. [@times:1.2; @post:3.1]')).toEqual([
    { type: 'link', target: 'ada', label: 'Ada', offset: 0 },
    { type: 'words', text: ' sings. ', offset: 13 },
    {
      type: 'citation',
      ids: [
        { id: 'times:1.2', offset: 22 },
        { id: 'post:3.1', offset: 34 },
      ],
      offset: 21,
    },
  ])
})

test.each(['[ada]', '[[]]', '[[a]', 'a@b.c', '[x@times:1.1]'])('leaves "%s" alone', (text) => {
  expect(splitMarkers(text)).toEqual([{ type: 'words', text, offset: 0 }])
})

test('takes ids with and without the sign for it, however they are set apart', () => {
  const [piece] = splitMarkers('[@a:1 b:2,@c:3;d:4]')
  expect(piece).toMatchObject({ ids: ['a:1', 'b:2', 'c:3', 'd:4'].map((id) => ({ id })) })
})
