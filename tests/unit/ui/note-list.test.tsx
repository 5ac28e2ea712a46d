import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NoteList } from '#ui/note-list.tsx'

function lineOf(parts: { plain?: boolean; aside?: string }): string {
  const lines = [{ id: 'times:1.1', text: 'Ada sings.', level: 0, ...parts }]
  const notes = [{ number: 1, place: { address: 'sources/times/#p1', text: 'Paragraph 1' }, lines }]
  const groups = [{ id: 'times', label: 'The Times', address: 'sources/times/', aside: '', notes }]
  return (
    /Ada sings\..*?(?=<\/li>)/.exec(renderToStaticMarkup(<NoteList groups={groups} />))?.[0] ?? ''
  )
}

const FACT = /<span class="note-fact[^"]*">.*?<\/span>/g
const TAG = /<[^>]*>/g

test.for([
  [{ plain: true }, 'Ada sings. (states as fact)', 'Ada sings.'],
  [
    { plain: true, aside: 'high confidence' },
    'Ada sings. (states as fact; high confidence)',
    'Ada sings. (high confidence)',
  ],
  [{ aside: 'opinion of Ada' }, 'Ada sings. (opinion of Ada)', 'Ada sings. (opinion of Ada)'],
  [{}, 'Ada sings.', 'Ada sings.'],
] as const)('says of %o "%s" in a peek, and "%s" on the page', ([parts, inPeek, onPage]) => {
  const html = lineOf(parts)
  expect(html.replace(TAG, '')).toBe(inPeek)
  expect(html.replace(FACT, '').replace(TAG, '')).toBe(onPage)
})
