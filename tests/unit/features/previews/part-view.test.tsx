import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PartView } from '#features/previews/part-view.tsx'
import { FoldLabel } from '#ui/fold-label.ts'
import { Seen } from '#ui/seen.ts'

const PART = { level: 2, label: 'Work', text: 'Dancer' }

function viewOf(part: typeof PART & { disputed?: boolean }, seen: number): string {
  return renderToStaticMarkup(
    <FoldLabel value={(level) => `After part ${level}`}>
      <Seen value={seen}>
        <PartView part={part} />
      </Seen>
    </FoldLabel>,
  )
}

test('says no more than when it is told to a reader who has not come so far', () => {
  expect(viewOf({ ...PART, disputed: true }, 1)).toBe(
    '<p class="preview-told">Told after part 2.</p>',
  )
})

test('tells it to a reader who has', () => {
  expect(viewOf(PART, 2)).toBe('<p class="preview-part"><strong>Work</strong> Dancer</p>')
})

test('strikes out what the page holds to be wrong', () => {
  expect(viewOf({ ...PART, disputed: true }, 2)).toContain(
    '<s>Dancer</s><span class="text-gold"> (disputed)</span>',
  )
})
