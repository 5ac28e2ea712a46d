import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Sentences } from '#ui/sentences.tsx'

const marksOf = (cites: readonly string[]) =>
  cites.map((id) => ({ number: Number(id), label: `Source ${id}` }))

function sentence(text: string, ...cites: string[]) {
  return { inlines: [{ type: 'text' as const, text }], cites }
}

test('marks each sentence with its evidence', () => {
  const html = renderToStaticMarkup(
    <Sentences sentences={[sentence('One.', '1'), sentence('Two.', '2')]} marksOf={marksOf} />,
  )
  expect(html.replace(/<sup.*?href="(.*?)" aria-label="(.*?)".*?<\/sup>/g, '[$1 $2]')).toBe(
    'One.[#note-1 Evidence 1: Source 1] Two.[#note-2 Evidence 2: Source 2]',
  )
})

test('draws no mark where there is no evidence', () => {
  const html = renderToStaticMarkup(<Sentences sentences={[sentence('One.')]} marksOf={marksOf} />)
  expect(html).toBe('One.')
})
