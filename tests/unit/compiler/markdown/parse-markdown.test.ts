import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { expect, test } from 'vitest'
import { bodyOf, frontMatterOf } from '#compiler/markdown/parse-markdown.ts'

test('finds the front matter that Markdown has, in any file', () => {
  const line = fc.constantFrom('---', '--- ', '---\t', ' ---', '----', 'title: Ada', '', '\uFEFF')
  const end = fc.constantFrom('\n', '\r\n', '\r')
  const text = fc.array(fc.tuple(line, end), { maxLength: 7 }).map((lines) => lines.flat().join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((lines) => lines.trimEnd()),
      ),
      (written) => {
        const [first] = fromMarkdown(written, {
          extensions: [frontmatter()],
          mdastExtensions: [frontmatterFromMarkdown()],
        }).children
        expect(frontMatterOf(written)).toBe(first?.type === 'yaml' ? first.value : undefined)
      },
    ),
    { numRuns: 400 },
  )
})

test('counts the places of the body from the start of the file', () => {
  const [paragraph, ...others] = bodyOf('---\ntitle: Ada\n---\n\nAda sings.\n')
  expect(others).toEqual([])
  expect(paragraph?.position?.start).toMatchObject({ line: 5, column: 1 })
})
