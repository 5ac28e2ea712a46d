import { describe, expect, test } from 'vitest'
import { passages } from '#features/article/passages.ts'
import type { Block, Sentence } from '#model/article.ts'

function sentence(level: number): Sentence {
  return { inlines: [], cites: [], level }
}

function paragraph(...levels: number[]): Block {
  return { type: 'paragraph', sentences: levels.map(sentence) }
}

function list(...items: number[][]): Block {
  return { type: 'list', ordered: true, items: items.map((levels) => levels.map(sentence)) }
}

function note(level: number): Block {
  return { type: 'note', inlines: [], level }
}

/** The shape of passages: level, then each piece with its size. */
function shape(blocks: Block[], above?: number) {
  return passages(blocks, above).map(({ level, pieces }) =>
    [
      `${level}:`,
      ...pieces.map((piece) => {
        if (piece.type === 'paragraph') return `p${piece.sentences.length}`
        return piece.type === 'list' ? `l${piece.start}+${piece.items.length}` : 'note'
      }),
    ].join(' '),
  )
}

describe('passages', () => {
  test.for<[string, Block[], string[]]>([
    ['keeps safe text together', [paragraph(0, 0), paragraph(0)], ['0: p2 p1']],
    ['folds neighbours of a level at once', [paragraph(7), paragraph(7)], ['7: p1 p1']],
    ['keeps levels apart', [paragraph(7), paragraph(9)], ['7: p1', '9: p1']],
    ['cuts within a paragraph', [paragraph(0, 7, 7, 0)], ['0: p1', '7: p2', '0: p1']],
    ['joins across the cut', [paragraph(0, 7), paragraph(7)], ['0: p1', '7: p1 p1']],
    [
      'cuts between the items of a list',
      [list([0], [0, 7], [0])],
      ['0: l1+1', '7: l2+1', '0: l3+1'],
    ],
    [
      'puts a note into the fold it is for',
      [paragraph(0), note(9), paragraph(9)],
      ['0: p1', '9: note p1'],
    ],
    [
      'puts a note past the safe start of its block',
      [note(9), paragraph(0, 9)],
      ['0: p1', '9: note p1'],
    ],
    ['keeps two notes in their order', [note(0), note(0), paragraph(0)], ['0: note note p1']],
    ['keeps a note that nothing follows', [paragraph(0), note(0)], ['0: p1 note']],
    ['answers nothing with nothing', [], []],
  ])('%s', ([, blocks, expected]) => {
    expect(shape(blocks)).toEqual(expected)
  })

  test('tells nothing apart that the reader has opened already', () => {
    expect(shape([paragraph(0, 7), paragraph(9)], 7)).toEqual(['7: p1 p1', '9: p1'])
  })
})
