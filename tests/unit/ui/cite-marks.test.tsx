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
