import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BacklinkList } from '#features/article/backlink-list.tsx'
import type { PageKind } from '#model/page-kind.ts'

function backlink(kind: PageKind, title: string, level = 0) {
  const slug = title.toLowerCase()
  return { page: { kind, slug, address: `${kind}/${slug}/`, title }, level, given: true }
}

function render(...backlinks: ReturnType<typeof backlink>[]): string {
  return renderToStaticMarkup(<BacklinkList backlinks={backlinks} />)
}

describe('BacklinkList', () => {
  test('groups pages by what they are about', () => {
    const html = render(
      backlink('episode', 'Home'),
      backlink('character', 'Ada'),
      backlink('character', 'Ben'),
    )
    const words = html.replaceAll(/<[^>]+>/g, ' ').match(/\S+/g)
    expect(words?.join(' ')).toBe('What links here Characters Ada Ben Episodes Home')
  })

  test('folds away a page whose mention gives something away, with its kind', () => {
    const html = render(backlink('character', 'Ada'), backlink('topic', 'Ruin', 3))
    expect(html).toMatch(/<details.*Level 3.*Articles.*Ruin.*<\/details>/)
    expect(html.replace(/<details.*<\/details>/, '')).not.toMatch(/Articles|Ruin/)
  })
})
