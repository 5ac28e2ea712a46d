import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'
import { seeds } from '#tests/support/seeds.ts'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'

const page = (body: string, frontMatter = 'title: Bea') => `---\n${frontMatter}\n---\n\n${body}\n`

const BEA = 'characters/bea.md'
const LEAD = 'Bea dances. [@times:1.1]'

function diagnose(overrides: Record<string, string>): string[] {
  return compile(seeds(overrides)).diagnostics.map(formatDiagnostic)
}

test('refuses drawings, frames and scripts in a text, each with its place', () => {
  const drawn = `${LEAD}\n\n## Life\n\n<svg onload=alert(1)></svg>\n\nShe <iframe>sings</iframe>. [@times:1.1]`
  expect(diagnose({ [BEA]: page(drawn) })).toMatchInlineSnapshot(`
    [
      "seeds/characters/bea.md:9:1  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
      "seeds/characters/bea.md:9:22  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
      "seeds/characters/bea.md:11:5  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
      "seeds/characters/bea.md:11:18  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
    ]
  `)
})

test('refuses links that would run something, however they are spelt', () => {
  const links = [
    '<JavaScript:alert(1)>',
    '[a](<java\tscript:a>)',
    '[a](data:text/html,b)',
    '[a](//b.example)',
  ]
  const body = `${LEAD}\n\n## Life\n\nShe ${links.join(' ')} sings. [@times:1.1]`
  expect(diagnose({ [BEA]: page(body) })).toMatchInlineSnapshot(`
    [
      "seeds/characters/bea.md:9:5  link to "JavaScript:alert(1)"  link to https://, http:// or mailto:, or use [[a page]]",
      "seeds/characters/bea.md:9:27  link to "java	script:a"  link to https://, http:// or mailto:, or use [[a page]]",
      "seeds/characters/bea.md:9:48  link to "data:text/html,b"  link to https://, http:// or mailto:, or use [[a page]]",
      "seeds/characters/bea.md:9:70  link to "//b.example"  link to https://, http:// or mailto:, or use [[a page]]",
    ]
  `)
})

test.each([
  ['a title', page(LEAD, 'title: "Bea\\0"'), '2:8', 'U+0000'],
  ['a text', page(`${LEAD}\n\n## Life\n\nShe \u0001 sings. [@times:1.1]`), '9:1', 'U+0001'],
  ['a half of a character', page(LEAD, 'title: "Bea\\ud800"'), '2:8', 'U+D800'],
])('refuses in %s what neither a page nor a feed can hold', (_, text, place, character) => {
  expect(diagnose({ [BEA]: text })).toEqual([
    `seeds/characters/bea.md:${place}  the character ${character} has no place in a text  delete it`,
  ])
})

test.each(['javascript:alert(1)', 'data:text/html,a', '//b.example/', 'java\\tscript:a'])(
  'refuses %s as the place where a source can be read',
  (url) => {
    const echo = SMALL_WIKI['sources/echo.yaml']?.replace('https://echo.example/lamp', `"${url}"`)
    expect(() => compiledWiki({ 'sources/echo.yaml': echo ?? '' })).toThrow(
      /^seeds\/sources\/echo\.yaml:6:6 {2}url /,
    )
  },
)
