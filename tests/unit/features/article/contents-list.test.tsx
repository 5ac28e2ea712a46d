import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ContentsEntry } from '#features/article/contents.ts'
import { ContentsList } from '#features/article/contents-list.tsx'
import { Seen } from '#ui/seen.ts'

function entry(id: string, level?: number): ContentsEntry {
  return { id, heading: `On ${id}`, depth: 2, level }
}

const SAFE = ['start', 'middle', 'end'].map((id) => entry(id))

function render(entries: readonly ContentsEntry[], seen = 0): string {
  return renderToStaticMarkup(
    <Seen value={seen}>
      <ContentsList entries={entries} />
    </Seen>,
  )
}

describe('ContentsList', () => {
  test('is a list of plain links behind a button that needs no scripts', () => {
    const html = render(SAFE)
    const [, id] = /<button[^>]* popoverTarget="([^"]+)">Contents/.exec(html) ?? []
    expect(html).toContain(`<nav id="${id}" popover="auto"`)
    expect(html).toContain('<a href="#middle">On middle</a>')
  })

  test('does without on a page with hardly any safe headings', () => {
    expect(render([...SAFE.slice(1), entry('ruin', 3)])).toBe('')
  })

  test('hides a heading until the reader has come as far', () => {
    const entries = [...SAFE, entry('ruin', 3)]
    expect(render(entries, 2)).toMatch(/<li[^>]* data-level="3" hidden="">.*On ruin/)
    expect(render(entries, 3)).toMatch(/<li[^>]* data-level="3"><a[^>]*>On ruin/)
  })

  test('sets parts of a part apart', () => {
    expect(render([...SAFE, { ...entry('part'), depth: 3 }])).toMatch(
      /<li data-depth="3"><a[^>]*>On part/,
    )
  })
})
