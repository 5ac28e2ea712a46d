import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ArticlePage } from '#features/article/article-page.tsx'
import type { PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'
import { factRecord, relationRecord } from '#tests/support/records.ts'

function render(parts: Partial<PageRecord>) {
  const page = pageRecord(parts)
  return renderToStaticMarkup(
    <ArticlePage
      page={page}
      lastLevel={9}
      renderDisagreement={() => null}
      renderDates={() => null}
    />,
  )
}

function withoutFolds(html: string): string {
  return html.replaceAll(/<details.*?<\/details>/g, '')
}

const FACT = {
  id: 'work-singer',
  property: 'work',
  label: 'Work',
  cites: [],
  level: 0,
  rank: 'normal' as const,
  value: [{ type: 'text' as const, text: 'Singer' }],
}

describe('ArticlePage', () => {
  test('says who wrote another name', () => {
    const html = render({
      aliases: [{ id: 'name-adda', name: 'Adda', cites: ['times:1.1'] }],
      evidence: evidence('times:1.1'),
    })
    expect(html).toMatch(/id="name-adda".*“Adda”.* by The times/)
  })

  test('closes a fact above level 0 with its label, and keeps its address outside', () => {
    const html = withoutFolds(render({ facts: [{ ...FACT, level: 2 }] }))
    expect(html).not.toMatch(/Work|Singer/)
    expect(html).toContain('id="work-singer"')
  })

  test('calls a deprecated value disputed', () => {
    expect(render({ facts: [{ ...FACT, rank: 'deprecated' }] })).toMatch(
      /<s>Singer<\/s>.*\(disputed\)/,
    )
  })

  test('says when a fact held', () => {
    expect(render({ facts: [{ ...FACT, date: '2020-02' }] })).toMatch(/Singer.*February 2020/)
  })

  test('closes a section whose heading gives something away', () => {
    const section = { id: 'end', depth: 2 as const, heading: 'Ada leaves', level: 3, blocks: [] }
    expect(withoutFolds(render({ sections: [section] }))).not.toContain('Ada leaves')
  })

  test('tells what happens beat by beat, in one fold with the addresses outside', () => {
    const beats = ['home', 'out'].map((id) => factRecord(id, { level: 1 }))
    const html = render({ beats })
    expect(html).toMatch(/Beat by beat.*<div id="home"><div id="out"><details.*<ol/)
    expect(withoutFolds(html)).not.toContain('Value of')
  })

  test('lists appearances apart from the facts', () => {
    const relations = [
      relationRecord('knows-ada'),
      relationRecord('features-ada', { label: 'Appears', appearance: true, level: 1 }),
    ]
    const html = render({ kind: 'episode', relations })
    expect(html).toMatch(/<aside.*Knows.*<\/aside>.*Who appears.*<div id="features-ada"><details/)
    expect(html).not.toContain('Appears')
  })

  test('says of nobody by the labels of folds in which episodes they appear', () => {
    const relations = [0, 1, 2].map((level) =>
      relationRecord(`features-inverse-${level}`, { appearance: true, inverse: true, level }),
    )
    const labels = render({ relations }).match(/Level \d/g)
    expect(labels).toEqual(['Level 9'])
  })

  test('numbers the evidence of what follows the text along with its own', () => {
    const page = pageRecord({
      facts: [factRecord('work', { cites: ['times:1.1'] })],
      evidence: evidence('times:1.1'),
    })
    const appendix = {
      contents: [],
      cites: [['echo:3']],
      evidence: evidence('echo:3'),
      render: (marksOf: MarksOf) => (
        <p>Marked {marksOf(['echo:3']).map((mark) => 'number' in mark && mark.number)}</p>
      ),
    }
    const html = renderToStaticMarkup(
      <ArticlePage
        page={page}
        lastLevel={9}
        renderDisagreement={() => null}
        renderDates={() => null}
        appendix={appendix}
      />,
    )
    expect(html).toMatch(/Marked 2.*id="note-2".*#s3/)
  })

  test('lists the evidence of the page', () => {
    const html = render({
      facts: [{ ...FACT, cites: ['times:4.1'] }],
      evidence: evidence('times:4.1'),
    })
    expect(html).toMatch(/href="#note-1" aria-label="Evidence 1: The times"/)
    expect(html).toMatch(/id="note-1".*href="\/sources\/times\/#p4".*Says times:4\.1\./)
  })
})
