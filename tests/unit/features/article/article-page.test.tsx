import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ArticlePage } from '#features/article/article-page.tsx'
import type { PageRecord } from '#model/page-record.ts'
import { evidence } from '#tests/support/evidence.ts'
import { pageRecord } from '#tests/support/page-record.ts'

function render(parts: Partial<PageRecord>) {
  const page = pageRecord(parts)
  return renderToStaticMarkup(<ArticlePage page={page} renderDisagreement={() => null} />)
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

  test('lists the evidence of the page', () => {
    const html = render({
      facts: [{ ...FACT, cites: ['times:4.1'] }],
      evidence: evidence('times:4.1'),
    })
    expect(html).toMatch(/href="#note-1" aria-label="Evidence 1: The times"/)
    expect(html).toMatch(/id="note-1".*href="\/sources\/times\/#p4".*Says times:4\.1\./)
  })
})
