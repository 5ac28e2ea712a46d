import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { FoldLabel } from '#ui/fold-label.ts'
import { Fold } from '#ui/fold.tsx'

function render(level: number, above?: number) {
  return renderToStaticMarkup(
    <FoldLabel value={(wanted) => `After part ${wanted}`}>
      <Fold level={level} above={above}>
        secret
      </Fold>
    </FoldLabel>,
  )
}

describe('Fold', () => {
  test('shows what is safe as it is', () => {
    expect(render(0)).toBe('secret')
  })

  test('closes what is not, under words that say when to open it', () => {
    expect(render(2)).toMatch(/^<details(?! open).*<summary><span>After part 2<\/span><\/summary>/)
  })

  test('keeps what it closes out of the excerpts of search engines', () => {
    expect(render(2)).toContain('data-nosnippet')
  })

  test('does not repeat the fold around it', () => {
    expect(render(2, 2)).toBe('secret')
  })
})
