import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DisagreementCard } from '#features/disagreements/disagreement-card.tsx'
import type { DisagreementRecord } from '#model/page-record.ts'

function position(text: string, level: number) {
  return { inlines: [{ type: 'text' as const, text }], cites: [], level }
}

function render(parts: Partial<DisagreementRecord>, listed = false) {
  const entry: DisagreementRecord = {
    slug: 'who',
    question: 'Who sings?',
    kind: 'disagree',
    pages: [],
    reading: [],
    level: 0,
    positions: [position('Ada does.', 0), position('Ben does.', 0)],
    ...parts,
  }
  return renderToStaticMarkup(<DisagreementCard entry={entry} marksOf={() => []} listed={listed} />)
}

function count(html: string, part: string): number {
  return html.split(part).length - 1
}

describe('DisagreementCard', () => {
  test('shows both sides and says of what kind it is', () => {
    expect(render({})).toMatch(/Sources disagree.*Who sings\?.*Ada does\..*Ben does\./)
  })

  test('closes a side that gives something away', () => {
    const html = render({ positions: [position('Ada does.', 0), position('Ben does.', 2)] })
    expect(html).toMatch(/Ada does\..*<details.*Ben does\..*<\/details>/)
  })

  test('closes sides together when none of them is safe', () => {
    const html = render({ positions: [position('Ada does.', 2), position('Ben does.', 2)] })
    expect(count(html, '<details')).toBe(1)
  })

  test('closes a question that gives something away with all it holds', () => {
    expect(render({ level: 2 })).toMatch(/id="disagreement-who"[^>]*><details.*Who sings\?/)
  })

  test('names the pages concerned among all disagreements', () => {
    const page = { kind: 'character', slug: 'ada', address: 'ada/', title: 'Ada' } as const
    expect(render({ pages: [page] }, true)).toContain('href="/ada/#disagreement-who"')
    expect(render({ pages: [page] })).not.toContain('Concerns')
  })
})
