import { describe, expect, test } from 'vitest'
import { describeDate, describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import { evidence } from '#tests/support/evidence.ts'

describe('describeNotes', () => {
  const cites = ['times:1.1', 'post:2.1', 'times:7.1']
  const groups = describeNotes(numberNotes([cites], evidence(...cites)))

  test('puts the notes of a source together', () => {
    const numbers = groups.map(({ label, notes }) => [label, notes.map(({ number }) => number)])
    expect(numbers).toEqual([
      ['The times', [1, 3]],
      ['The post', [2]],
    ])
  })

  test('says when a source is from and how it came here', () => {
    expect(groups[0]?.aside).toBe('3 February 2020 · Given document')
  })

  test('leads to the paragraph in the source', () => {
    expect(groups[1]?.notes[0]?.place).toEqual({
      address: 'sources/post/#p2',
      text: 'Paragraph 2',
    })
  })

  test('tells plain facts from what is said on the word of others', () => {
    const { statements, sources } = evidence('times:1.1', 'times:1.2')
    const quoted = statements.map((one) => (one.id === 'times:1.2' ? { ...one, by: 'Ada' } : one))
    const [group] = describeNotes(
      numberNotes([['times:1.1', 'times:1.2']], { statements: quoted, sources }),
    )
    expect(group?.notes[0]?.lines.map(({ plain }) => plain)).toEqual([true, false])
  })

  test('says of a supplementary source how good it is, and how sure its statement', () => {
    const [group] = describeNotes(numberNotes([['echo:5']], evidence('echo:5')))
    expect(group?.aside).toBe(
      '3 February 2020 · Supplementary · Grade C: copies, rewrites or errs often',
    )
    expect(group?.notes[0]).toMatchObject({
      place: { address: 'sources/echo/#s5', text: 'Statement 5' },
      lines: [{ aside: 'low confidence' }],
    })
  })
})

describe('describeDate', () => {
  test.for([
    ['2020-02/..', 'February 2020 or later'],
    ['soon', 'soon'],
  ] as const)('turns %s into "%s"', ([date, words]) => {
    expect(describeDate(date)).toBe(words)
  })
})
