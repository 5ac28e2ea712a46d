import { describe, expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const LONGEST = 200
const long = 'l'.repeat(LONGEST)
const tooLong = 'l'.repeat(LONGEST + 1)

function diagnose(changes: Record<string, string>): string[] {
  return compile(seeds(changes)).diagnostics.map(formatDiagnostic)
}

function bea(frontMatter: string): Record<string, string> {
  const text = `---\ntitle: Bea\n${frontMatter}\n---\n\nBea dances. [@times:1.1]\n`
  return { 'characters/bea.md': text }
}

const alias = (name: string, slugs = '') =>
  bea(`aliases:\n  - { name: ${name}, cites: [times:1.2]${slugs} }`)

describe('a name that makes too long a folder', () => {
  test('is refused as an alias', () => {
    expect(diagnose(alias(tooLong))).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:13  address "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  give the alias shorter "slugs"",
      ]
    `)
  })

  test('is refused as the address of an alias', () => {
    expect(diagnose(alias('B', `, slugs: [b, ${tooLong}]`))).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:47  address "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  shorten it",
      ]
    `)
  })

  test('is refused as a former address', () => {
    expect(diagnose(bea(`formerly: [${tooLong}]`))).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:3:12  address "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  shorten it",
      ]
    `)
  })

  test('is refused as the address of a page', () => {
    const topic = `---\ntitle: Bea\naddress: ${tooLong}\n---\n\nBea dances. [@times:1.1]\n`
    expect(diagnose({ 'topics/bea.md': topic })).toMatchInlineSnapshot(`
      [
        "seeds/topics/bea.md:3:10  address "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  choose a shorter one",
      ]
    `)
  })

  test('is refused as the name of a file', () => {
    expect(diagnose({ [`topics/${tooLong}.md`]: '' })).toMatchInlineSnapshot(`
      [
        "seeds/topics/lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll.md:1:1  file name "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  shorten it",
      ]
    `)
  })

  test('is refused as a redirect', () => {
    const wiki = edited('wiki.yaml', 'featured:', `redirects: { ${tooLong}/: '' }\nfeatured:`)
    expect(diagnose(wiki)).toMatchInlineSnapshot(`
      [
        "seeds/wiki.yaml:8:14  address "llllllllllllllllllllllll…" is 201 characters long, and folders take 200  shorten it",
      ]
    `)
  })
})

test.for([
  ['an alias', alias(long)],
  ['an alias that has addresses of its own', alias(tooLong, ', slugs: [b]')],
  ['a former address', bea(`formerly: [${long}]`)],
] as const)('the longest name that makes a folder will do as %s', ([, changes]) => {
  expect(diagnose(changes)).toEqual([])
})
