import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AdditionsSection } from '#features/article/additions-section.tsx'
import type { Addition } from '#model/page-record.ts'

function addition(title: string, entries: Addition['entries'] = []): Addition {
  const slug = title.toLowerCase()
  return { page: { kind: 'character', slug, address: `characters/${slug}/`, title }, entries }
}

function render(...adds: Addition[]): string {
  return renderToStaticMarkup(<AdditionsSection adds={adds} number={4} />)
}

describe('AdditionsSection', () => {
  test('folds all of it under the level of the episode', () => {
    const html = render(
      addition('Ada', [
        { id: 'work-singer', label: 'Work', value: 'Singer', given: true },
        { id: 'her-life', label: 'Her life', given: true },
      ]),
    )
    const [, before = '', folded = ''] = /^(.*?)(<details.*<\/details>)/s.exec(html) ?? []
    expect(before).toContain('What this episode adds')
    expect(before).not.toContain('Ada')
    expect(folded).toMatch(/Level 4.*href="\/characters\/ada\/"[^>]*>Ada/)
    expect(folded).toMatch(/Work: <\/span><a href="\/characters\/ada\/#work-singer">Singer/)
    expect(folded).toMatch(/Goes on in: <\/span><a href="\/characters\/ada\/#her-life">Her life/)
  })

  test('closes what is too long to show at once, and says how much', () => {
    const html = render(...Array.from({ length: 10 }, (_, index) => addition(`Nr${index}`)))
    expect(html).toMatch(/Nr7.*<details class="disclosure"><summary>.*2 more pages.*Nr8.*Nr9/)
  })

  test('is not there where an episode adds nothing', () => {
    expect(render()).toBe('')
  })
})
