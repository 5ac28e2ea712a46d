import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SourcePage } from '#features/sources/source-page.tsx'
import type { SourceRecord, SourceStatement } from '#model/source-record.ts'

const STATEMENT: SourceStatement = {
  id: 'echo:5',
  says: 'Ada sings.',
  stance: 'opinion',
  confidence: 'medium',
  level: 0,
  about: [],
  citedBy: [],
}
const ECHO: SourceRecord = {
  record: 'source',
  id: 'echo',
  address: 'sources/echo/',
  label: 'The Echo',
  date: '2021',
  origin: 'supplementary',
  grade: 'B',
  language: 'de',
  url: 'https://echo.example/',
  paragraphs: [],
  statements: [STATEMENT],
}

function render(parts: Partial<SourceRecord> = {}) {
  return renderToStaticMarkup(<SourcePage source={{ ...ECHO, ...parts }} />)
}

describe('SourcePage', () => {
  test('gives each statement of a supplementary source its address', () => {
    expect(render()).toMatch(
      /<section id="s5".*Statement 5.*Ada sings\..*\(opinion; medium confidence\)/,
    )
  })

  test('leads to the page itself without telling it who asks', () => {
    expect(render()).toContain('<a href="https://echo.example/" rel="external noreferrer">')
  })

  test('says in words how good it is and in which language it is written', () => {
    expect(render()).toMatch(/German.*Supplementary.*Grade B: recaps, fan and student press/)
  })

  test('says why a statement is left out', () => {
    expect(render({ statements: [{ ...STATEMENT, unused: 'Off topic.' }] })).toContain(
      'Left out: Off topic.',
    )
    expect(render()).toContain('No page rests on it so far.')
  })

  test('goes through a given document by paragraph', () => {
    const html = render({
      origin: 'given',
      statements: [],
      sha256: 'a1',
      paragraphs: [{ number: 2, statements: [{ ...STATEMENT, id: 'echo:2.1' }] }],
    })
    expect(html).toMatch(/in each of its 1 paragraphs.*SHA-256.*<section id="p2".*Paragraph 2/)
  })
})
