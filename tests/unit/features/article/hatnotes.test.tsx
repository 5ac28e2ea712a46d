import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { numberNotes } from '#data/number-notes.ts'
import { Hatnotes } from '#features/article/hatnotes.tsx'
import type { PageRecord } from '#model/page-record.ts'
import { Arrived } from '#ui/arrived.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'

const ALIASES = [
  { id: 'name-adda', name: 'Adda', cites: ['times:1.1'] },
  { id: 'name-ida', name: 'Ida', cites: ['times:1.1', 'post:2'] },
]
const ADAM = { kind: 'person', slug: 'adam', address: 'people/adam/', title: 'Adam' } as const

function render(parts: Partial<PageRecord>, arrived = ''): string {
  const notes = numberNotes([['times:1.1', 'post:2']], evidence('times:1.1', 'post:2'))
  return renderToStaticMarkup(
    <Arrived value={arrived}>
      <Hatnotes page={pageRecord(parts)} notes={notes} />
    </Arrived>,
  )
}

function wordsOf(html: string): string {
  return html
    .replaceAll('</p>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim()
}

describe('Hatnotes', () => {
  test('say who calls the page so, under the address of each name', () => {
    const html = render({ aliases: ALIASES })
    expect(html.match(/id="[^"]*"/g)).toEqual(['id="name-adda"', 'id="name-ida"'])
    expect(wordsOf(html)).toBe(`“Adda”? That is what The times calls Ada.
“Ida”? That is what The times and The post call Ada.`)
  })

  test('mark the name that the reader came by', () => {
    const marked = /id="name-ida"[^>]*data-arrived/
    expect(render({ aliases: ALIASES }, 'name-ida')).toMatch(marked)
    expect(render({ aliases: ALIASES }, 'name-ida').match(/data-arrived/g)).toHaveLength(1)
    expect(render({ aliases: ALIASES })).not.toContain('data-arrived')
  })

  test.for<[string, PageRecord['near'], string]>([
    ['of another kind', [{ page: ADAM, given: true }], 'Not to be confused with Adam (person).'],
    [
      'of the same kind',
      [{ page: { ...ADAM, kind: 'character' }, given: true }],
      'Not to be confused with Adam.',
    ],
    [
      'by another name',
      [{ page: ADAM, called: { name: 'Ado', by: ['The Post'] }, given: true }],
      '“Ado”? The Post calls Adam so.',
    ],
    [
      'by another name that several use',
      [{ page: ADAM, called: { name: 'Ado', by: ['The Post', 'The Times'] }, given: true }],
      '“Ado”? The Post and The Times call Adam so.',
    ],
  ])('lead on to a page %s', ([, near, words]) => {
    const html = render({ near })
    expect(wordsOf(html)).toBe(words)
    expect(html).toContain('<a href="/people/adam/">Adam</a>')
  })
})
