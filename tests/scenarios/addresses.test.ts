import { describe, expect, test } from 'vitest'
import { countUnrecorded, writeLock } from '#compiler/addresses/write-lock.ts'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { collect } from '#compiler/read/collect.ts'
import type { SeedFile } from '#compiler/read/collect.ts'
import { compiled, pageAt } from '#tests/support/read-bundle.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

const page = (frontMatter: string, body = '') =>
  `---\n${frontMatter}\n---\n\nBea dances. [@times:1.1]\n${body}`
const BEA = 'characters/bea.md'
const LOCK = 'addresses.lock'
const lock = (...lines: string[]) => ({ [LOCK]: `# What was published.\n${lines.join('\n')}\n` })

function diagnose(changes: Record<string, string | undefined>): string[] {
  const { diagnostics, bundle } = compile(seeds(changes))
  expect(bundle === undefined).toBe(diagnostics.length > 0)
  return diagnostics.map(formatDiagnostic)
}

function recorded(files: readonly SeedFile[]): string {
  const { content, diagnostics } = compile(files)
  if (!content) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return writeLock(content.lock, content.addresses)
}

describe('a published address', () => {
  test.for<[string, Record<string, string | undefined>]>([
    ['its page', { [BEA]: page('title: Bea') }],
    [
      'an old slug',
      { [BEA]: page('title: Beatrice\nformerly: [bea]'), 'characters/beatrice.md': undefined },
    ],
    [
      'an alias',
      {
        ...edited(
          'characters/ada.md',
          'title: Ada',
          'title: Ada\naliases: [{ name: Bea, cites: [times:1.2] }]',
        ),
      },
    ],
    [
      'a redirect',
      {
        ...edited(
          'wiki.yaml',
          'featured:',
          'redirects: { characters/bea/: people/bea/ }\nfeatured:',
        ),
        'people/bea.md': page('title: Bea'),
      },
    ],
  ])('answers by %s', ([, changes]) => {
    expect(diagnose({ ...lock('/characters/bea/ characters/bea.md'), ...changes })).toEqual([])
  })

  test('that is gone is named with its seed and a way to mend it', () => {
    const locked = lock(
      '/',
      '/characters/bea/ characters/bea.md age',
      '/sources/post/ sources/post.yaml s1 s2',
      '/characters/',
      '/nowhere/',
    )
    expect(diagnose(locked)).toMatchInlineSnapshot(`
      [
        "seeds/addresses.lock:3:1  "/characters/bea/" is gone (was in seeds/characters/bea.md)  restore it, or add "formerly: [bea]" to the page that takes its place",
        "seeds/addresses.lock:4:1  "/sources/post/" is gone (was in seeds/sources/post.yaml)  restore it, or add "redirects: { sources/post/: <address that takes its place> }" to seeds/wiki.yaml",
        "seeds/addresses.lock:6:1  "/nowhere/" is gone  restore it, or add "redirects: { nowhere/: <address that takes its place> }" to seeds/wiki.yaml",
      ]
    `)
  })

  test('goes on under the same name in another folder', () => {
    const locked = lock('/people/ada/ people/ada.md')
    expect(diagnose(locked)).toMatchInlineSnapshot(`
      [
        "seeds/addresses.lock:2:1  "/people/ada/" is gone (was in seeds/people/ada.md)  restore it, or add "redirects: { people/ada/: characters/ada/ }" to seeds/wiki.yaml",
      ]
    `)
  })
})

describe('a published fragment', () => {
  const facts = 'facts: [{ property: age, value: "21", cites: [times:1.1] }]'

  test('is a heading, a fact, a relation, an alias, a paragraph or a statement', () => {
    const body = '\n## Life\n\nShe sings. [@times:1.1]\n'
    const relations = 'relations: [{ type: sister, page: ada, cites: [times:1.1] }]'
    const aliases = 'aliases: [{ name: Beah, cites: [times:1.2] }]'
    const bea = page(`title: Bea\n${facts}\n${relations}\n${aliases}`, body)
    const locked = lock(
      '/characters/ada/ characters/ada.md sister-bea',
      '/characters/bea/ characters/bea.md age-21 life name-beah sister-ada',
      '/characters/beah/ characters/bea.md',
      '/sources/times/ sources/times.yaml p1 p2 p3 s1.1 s1.2 s2.1',
    )
    expect(diagnose({ ...locked, [BEA]: bea })).toEqual([])
  })

  test('that is gone is named with its place in the record, and what it may be now', () => {
    const locked = lock('/characters/bea/ characters/bea.md age-20 life')
    expect(diagnose({ ...locked, [BEA]: page(`title: Bea\n${facts}`) })).toMatchInlineSnapshot(`
      [
        "seeds/addresses.lock:2:36  "/characters/bea/#age-20" is gone  restore it, or add "moved: { age-20: age-21 }" to seeds/characters/bea.md",
        "seeds/addresses.lock:2:43  "/characters/bea/#life" is gone  restore it, or add "moved: { life: <what it is now> }" to seeds/characters/bea.md",
      ]
    `)
  })

  test('leads to what took its place', async () => {
    const bea = page(`title: Bea\nmoved: { age-20: age-21, life: '' }\n${facts}`)
    const changes = { ...lock('/characters/bea/ characters/bea.md age-20 life'), [BEA]: bea }
    expect(diagnose(changes)).toEqual([])
    const { moved } = await pageAt(compiled(seeds(changes)), 'characters/bea/')
    expect(moved).toEqual({ '': ['life'], 'age-21': ['age-20'] })
  })

  test('moves by itself where the page that a relation points to has a new slug', async () => {
    const relations = 'relations: [{ type: sister, page: ada, cites: [times:1.1] }]'
    const files = seeds({
      ...lock(
        '/characters/ada/ characters/ada.md sister-bee',
        '/characters/bee/ characters/bee.md',
      ),
      [BEA]: page(`title: Bea\nformerly: [bee]\n${relations}`),
    })
    const { moved } = await pageAt(compiled(files), 'characters/ada/')
    expect(moved).toEqual({ 'sister-bea': ['sister-bee'] })
  })

  test('of an address that leads on is not missed', () => {
    const locked = lock('/characters/bee/ characters/bee.md age-20')
    expect(diagnose({ ...locked, [BEA]: page('title: Bea\nformerly: [bee]') })).toEqual([])
  })

  test('moves from a free fragment to one that is there', () => {
    const moved = '{ age-21: life, life: age-2, "two words": age-21 }'
    expect(diagnose({ [BEA]: page(`title: Bea\nmoved: ${moved}\n${facts}`) }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:3:10  "#age-21" has not moved: it is a part of this page  take it out",
        "seeds/characters/bea.md:3:30  "#life" has moved to "#age-2", which is no part of this page  did you mean "age-21"?",
        "seeds/characters/bea.md:3:37  "two words" was no fragment  write it as it stood in the address, without the "#"",
      ]
    `)
  })
})

test('a disagreement keeps its old addresses', () => {
  const positions = '[{ says: Yes., cites: [times:1.1] }, { says: No., cites: [times:1.2] }]'
  const text = (more: string) =>
    `---\nquestion: Who?\nkind: disagree\npages: [ada]\n${more}positions: ${positions}\n---\nBoth. [@times:1.1]\n`
  const locked = lock(
    '/characters/ada/ characters/ada.md disagreement-whose',
    '/disagreements/ disagreement-whose',
  )
  const DISPUTE = 'disagreements/who.md'
  expect(diagnose({ ...locked, [DISPUTE]: text('formerly: [whose]\n') })).toEqual([])
  expect(diagnose({ ...locked, [DISPUTE]: text('') })).toMatchInlineSnapshot(`
    [
      "seeds/addresses.lock:2:36  "/characters/ada/#disagreement-whose" is gone  restore it, or add "formerly: [whose]" to the disagreement that takes its place",
      "seeds/addresses.lock:3:17  "/disagreements/#disagreement-whose" is gone  restore it, or add "formerly: [whose]" to the disagreement that takes its place",
    ]
  `)
  const taken = { [DISPUTE]: text('formerly: [what]\n'), 'disagreements/what.md': text('') }
  expect(diagnose(taken)).toMatchInlineSnapshot(`
    [
      "seeds/disagreements/who.md:5:12  "what" is the address of seeds/disagreements/what.md  take it out of one of the two",
    ]
  `)
})

test('an event of the timeline keeps its address when its fact or its page is renamed', () => {
  const fact = (id: string) =>
    `facts: [{ id: ${id}, property: event, value: It began., date: '2020', cites: [times:1.1] }]`
  const locked = lock('/timeline/ bee--start')
  const bea = `title: Bea\nformerly: [bee]\nmoved: { start: begun }\n${fact('begun')}`
  expect(diagnose({ ...locked, [BEA]: page(bea) })).toEqual([])
  expect(diagnose({ ...locked, [BEA]: page(`title: Bea\n${fact('begun')}`) }))
    .toMatchInlineSnapshot(`
    [
      "seeds/addresses.lock:2:12  "/timeline/#bee--start" is gone  restore it, or add "moved: { start: <what it is now> }" to the page "bee"",
    ]
  `)
})

test('a redirect leads from a free address to a page, in one step', () => {
  const redirects = [
    'Old/Bea: characters/ada/',
    'characters/ada/: shows/the-show/',
    'a/: b/',
    'b/: characters/ada/',
    'c/: c/',
    'd/: characters/adda/',
    'e/: characters/ada/#life',
    'f/: sources/times/#p2',
    'g/: ""',
  ].join(', ')
  const changes = edited('wiki.yaml', 'featured:', `redirects: { ${redirects} }\nfeatured:`)
  expect(diagnose(changes)).toMatchInlineSnapshot(`
    [
      "seeds/wiki.yaml:8:14  "Old/Bea" is no address of a page  write it as "old/bea/"",
      "seeds/wiki.yaml:8:40  "/characters/ada/" is a page  take it out, or give the page that is there another address",
      "seeds/wiki.yaml:8:78  "/a/" leads to "/b/", which leads on  name "characters/ada/" instead",
      "seeds/wiki.yaml:8:107  "/c/" leads to "/c/", which leads on  name a page",
      "seeds/wiki.yaml:8:115  "/d/" leads to "/characters/adda/", where nothing is  did you mean "characters/ada/"?",
    ]
  `)
  const part = edited(
    'wiki.yaml',
    'featured:',
    'redirects: { e/: "characters/ada/#life" }\nfeatured:',
  )
  expect(diagnose(part)).toMatchInlineSnapshot(`
    [
      "seeds/wiki.yaml:8:18  "/e/" leads to "/characters/ada/#life", which is no part of that page  name a part that is there, or none",
    ]
  `)
})

describe('the record', () => {
  test('holds every address and fragment, in order', () => {
    expect(recorded(seeds())).toMatchInlineSnapshot(`
      "# Every address that was ever published: its seed, and the fragments of its page.
      # The build fails when one of them answers no longer; docs/seeds.md says how to mend that.
      # Written by: npm run seeds -- addresses
      /
      /characters/
      /characters/ada/ characters/ada.md
      /data/
      /disagreements/
      /episodes/
      /licences/
      /people/
      /relationships/
      /search/
      /shows/
      /shows/the-show/ shows/the-show.md
      /sources/
      /sources/times/ sources/times.yaml p1 p2 p3 s1.1 s1.2 s2.1
      /timeline/
      "
    `)
  })

  test('keeps what it holds, and takes in what is new', () => {
    const old = lock('/characters/bee/ characters/bee.md gone', '/characters/ada/')
    const text = recorded(seeds({ ...old, [BEA]: page('title: Bea\nformerly: [bee]') }))
    expect(text).toContain('\n/characters/bea/ characters/bea.md\n')
    expect(text).toContain('\n/characters/bee/ characters/bea.md gone\n')
    const { content } = compile(seeds({ [LOCK]: text, [BEA]: page('title: Bea\nformerly: [bee]') }))
    expect(content && countUnrecorded(content.lock, content.addresses)).toBe(0)
  })

  test('that a merge has spoilt is reported where it is', () => {
    expect(diagnose(lock('/characters/ada/', '<<<<<<< mine', 'characters/ada/')))
      .toMatchInlineSnapshot(`
        [
          "seeds/addresses.lock:3:1  "<<<<<<< mine" begins with no address  keep the lines of both sides of a merge and drop its marks; their order is no matter",
          "seeds/addresses.lock:4:1  "characters/ada/" begins with no address  keep the lines of both sides of a merge and drop its marks; their order is no matter",
        ]
      `)
  })

  test('of this wiki is complete', async () => {
    const { content } = compile(await collect('seeds'))
    expect(content && countUnrecorded(content.lock, content.addresses)).toBe(0)
  })

  test('of a large wiki is checked in no time', () => {
    const fragments = Array.from({ length: 20 }, (_, index) => `part-${index}`)
    const lines = Array.from(
      { length: 10_000 },
      (_, index) => `/characters/c${index}/ characters/c${index}.md ${fragments.join(' ')}`,
    )
    const files = seeds(lock(...lines))
    const start = performance.now()
    const { diagnostics } = compile(files)
    expect(diagnostics).toHaveLength(10_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
