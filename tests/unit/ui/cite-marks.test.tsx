import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CiteMarks } from '#ui/cite-marks.tsx'

test('draws marks of a lesser kind apart, and names what each leads to', () => {
  const marks = [
    { number: 1, label: 'The Times' },
    { number: 2, label: 'The Post (supplementary)', secondary: true },
  ]
  const html = renderToStaticMarkup(<CiteMarks marks={marks} />)
  expect(html).toContain('<a class="cite" href="#note-1" aria-label="Evidence 1: The Times">')
  expect(html).toMatch(/class="cite cite-secondary" href="#note-2"[^>]*The Post \(supplementary\)/)
})

test('leads to where sources are set against each other, and names all the mark stands for', () => {
  const mark = { label: 'Sources disagree: Who?', fragments: ['one', 'two', 'three'] as const }
  const html = renderToStaticMarkup(<CiteMarks marks={[mark]} />)
  expect(html).toContain('class="cite cite-disagreement" href="#one" data-also="two three"')
  expect(html).toContain('aria-label="Sources disagree: Who?"')
})
