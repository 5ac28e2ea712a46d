import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AppearanceTable } from '#features/episodes/appearance-table.tsx'
import type { Appearances } from '#model/list-record.ts'

const EPISODES = [1, 2].map((number) => ({
  kind: 'episode' as const,
  slug: `part-${number}`,
  address: `episodes/${number}/`,
  title: `Part ${number}`,
  number,
}))
const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const

function render(...levels: number[]) {
  const cells = levels.map((level) => ({ episode: 2, cites: ['times:1.1'], level }))
  const appearances: Appearances = {
    episodes: EPISODES,
    rows: [{ character: ADA, cells }],
    evidence: { statements: [], sources: [] },
  }
  return renderToStaticMarkup(
    <AppearanceTable appearances={appearances} marksOf={() => [{ number: 7, label: 'Times' }]} />,
  )
}

describe('AppearanceTable', () => {
  test('says in words who appears, below the head of the episode and on what evidence', () => {
    const html = render(0)
    expect(html).toMatch(/<th scope="col"[^>]*>.*<a href="\/episodes\/2\/">.*2.*: Part 2/)
    expect(html).toMatch(/<th scope="row"><a href="\/characters\/ada\/">Ada/)
    expect(html).toMatch(/<td><\/td><td>.*appears<\/span>.*href="#note-7"/)
  })

  test('is closed as a whole under its worst cell', () => {
    expect(render(0, 2)).toMatch(/<details.*Level 2.*<table/)
    expect(render(0)).not.toContain('<details')
  })

  test('scrolls by itself, named and within reach of the keyboard', () => {
    expect(render(0)).toMatch(/<section aria-label="[^"]+" tabindex="0"/)
  })
})
