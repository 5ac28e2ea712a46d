import { beforeAll, describe, expect, test } from 'vitest'
import { TwinSchema } from '#model/twin.ts'
import type { CompiledWiki } from '#prerender/compiled-wiki.ts'
import { twinsAt } from '#prerender/twins/twins-at.ts'
import { compiledWikiOf } from '#tests/support/compiled-wiki-of.ts'

let compiled: CompiledWiki

beforeAll(async () => {
  compiled = await compiledWikiOf()
})

function markdownAt(address: string, title = 'Title'): string {
  return twinsAt({ address, title }, compiled)?.markdown ?? ''
}

describe('the Markdown of a page', () => {
  test('has everything on it, spoilers below a line that warns of them', () => {
    expect(markdownAt('characters/ada-brand/')).toMatchInlineSnapshot(`
      "# Ada Brand

      Ada Brand keeps a lighthouse with [Ben Brand](http://localhost/characters/ben-brand/).[^gazette:1.1][^gazette:1.3]

      Also written: Adda[^gazette:1.4].

      ## Facts

      | Fact | Value |
      | --- | --- |
      | Family | Brand[^gazette:1.3] |
      | Work | Keeper[^gazette:1.1] |
      | Played by | [Cleo Marsh](http://localhost/people/cleo-marsh/)[^gazette:1.2] |
      | Brother | [Ben Brand](http://localhost/characters/ben-brand/)[^gazette:1.3] |

      > After the last part:
      >
      > - Appears in: [The Arrival](http://localhost/episodes/1/)[^echo:2]
      > - Appears in: [The Dark](http://localhost/episodes/2/)[^gazette:2.1]

      ## The dark night

      Nobody comes to the lighthouse.[^gazette:1.1]

      > After part 2:
      >
      > Ada puts the lamp out herself.[^gazette:2.1]

      ## Disagreements

      **Who keeps the lighthouse?** (Sources disagree)

      - [Ada Brand](http://localhost/characters/ada-brand/) does.[^gazette:1.1]
      - [Ben Brand](http://localhost/characters/ben-brand/) does.[^herald:1.2]

      Our reading: The two do not agree.[^gazette:1.1][^herald:1.2]

      ## What links here

      - [Ben Brand](http://localhost/characters/ben-brand/)
      - [Cleo Marsh](http://localhost/people/cleo-marsh/)

      > After part 1:
      >
      > - [The Arrival](http://localhost/episodes/1/)

      ## Evidence

      [^gazette:1.1]: [The Gazette](http://localhost/sources/gazette/#p1), 3 May 2021, given document, paragraph 1: Ada Brand keeps a lighthouse.
      [^herald:1.2]: [The Herald](http://localhost/sources/herald/#p1), June 2021, given document, paragraph 1: Ben keeps the lighthouse.
      [^gazette:1.3]: [The Gazette](http://localhost/sources/gazette/#p1), 3 May 2021, given document, paragraph 1: Ben is the brother of Ada.
      [^gazette:1.4]: [The Gazette](http://localhost/sources/gazette/#p1), 3 May 2021, given document, paragraph 1: It calls her Adda.
      [^gazette:1.2]: [The Gazette](http://localhost/sources/gazette/#p1), 3 May 2021, given document, paragraph 1: Cleo Marsh plays Ada.
      [^echo:2]: After part 1: [The Echo](http://localhost/sources/echo/#s2), July 2021, supplementary, grade C, statement 2: Ada comes home at night. (high confidence)
      [^gazette:2.1]: After part 2: [The Gazette](http://localhost/sources/gazette/#p2), 3 May 2021, given document, paragraph 2: Ada puts the lamp out.

      ---

      Text that is quoted below a line such as "After part 1:" gives the story away up to there; all other text is safe for everybody.

      From [Lampside](http://localhost/), [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). This page: <http://localhost/characters/ada-brand/>, as data: <http://localhost/characters/ada-brand/index.json>. Add index.md to the address of any other page for its Markdown.
      "
    `)
  })

  test('tells what an episode adds below the line of its number', () => {
    expect(markdownAt('episodes/2/')).toMatch(
      /## What this episode adds\n\n> After part 2:\n>\n> - /,
    )
  })

  test('holds the statements of a source under their ids', () => {
    const text = markdownAt('sources/gazette/')
    expect(text).toContain('- `gazette:1.1` Ada Brand keeps a lighthouse. Cited by: [Ada Brand](')
    expect(text).toContain('> After part 2:\n>\n> - `gazette:2.1` Ada puts the lamp out.')
    expect(text).toContain('Says nothing of its own: Names the photographer only.')
  })
})

describe('the Markdown of a list', () => {
  test.each([
    ['', '- [Ada Brand](http://localhost/characters/ada-brand/): Ada Brand keeps'],
    ['characters/', 'Everybody in the story.\n\n- [Ada Brand]('],
    ['timeline/', '- 2021, Released: Released[^herald:1.1]'],
    ['timeline/', '> After part 2:\n>\n> 1. Ada puts the lamp out by herself.'],
    ['disagreements/', '**Who keeps the lighthouse?** (Sources disagree)\n\n- [Ada Brand]('],
    [
      'relationships/',
      ', Sister: [Ada Brand](http://localhost/characters/ada-brand/)[^gazette:1.3]',
    ],
    ['sources/', '- [The Echo](http://localhost/sources/echo/): July 2021. Supplementary'],
    ['data/', '1. Read <http://localhost/data/index.json>.'],
  ])('at %j says %j', (address, text) => {
    expect(markdownAt(address)).toContain(text)
  })
})

describe('the data of a page', () => {
  test.each(['', 'about/', 'characters/', 'data/', 'episodes/1/', 'sources/echo/', 'timeline/'])(
    'at %j keeps to its schema and names it',
    (address) => {
      const { json = '' } = twinsAt({ address, title: 'Title' }, compiled) ?? {}
      const twin = TwinSchema.parse(JSON.parse(json))
      expect(twin).toMatchObject({
        $schema: 'http://localhost/data/schema.json#/$defs/twin',
        address,
        canonical: `http://localhost/${address}`,
      })
    },
  )
})

test('a page that has nothing to say by itself has no twins', () => {
  expect(twinsAt({ address: 'search/', title: 'Search' }, compiled)).toBeUndefined()
})
