import { describe, expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

function diagnose(changes: Record<string, string | undefined>): string[] {
  const { diagnostics, bundle } = compile(seeds(changes))
  expect(bundle === undefined).toBe(diagnostics.length > 0)
  return diagnostics.map(formatDiagnostic)
}

const page = (body: string, frontMatter = 'title: Bea') => `---\n${frontMatter}\n---\n\n${body}\n`
const BEA = 'characters/bea.md'
const LEAD = 'Bea dances. [@times:1.1]'

test('finds nothing to mend in sound seeds', () => {
  expect(diagnose({})).toEqual([])
})

describe('sentences', () => {
  test('need a citation', () => {
    expect(diagnose({ [BEA]: page(`${LEAD}\n\n## Life\n\nShe is kind. She sings. [@times:1.1]`) }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:9:1  sentence without citation: "She is kind."  end it with the statement that bears it out: [@source:paragraph.number]",
      ]
    `)
  })

  test('need a citation at the end of a paragraph too', () => {
    expect(diagnose({ [BEA]: page(`${LEAD} Dr. Bea rests.`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:26  sentence without citation: "Dr. Bea rests."  end it with the statement that bears it out: [@source:paragraph.number]",
      ]
    `)
  })

  test('cite statements that exist', () => {
    expect(diagnose({ [BEA]: page('Bea dances. [@times:1.7]') })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:14  unknown statement "times:1.7"  did you mean "times:1.1"?",
      ]
    `)
  })

  test('are not begun by their citation', () => {
    expect(diagnose({ [BEA]: page('[@times:1.1] Bea dances. [@times:1.1]') }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:1  citation before any sentence  put it after the sentence",
      ]
    `)
  })

  test('link to pages that exist', () => {
    expect(diagnose({ [BEA]: page('Bea is no [[adda|Ada]]. [@times:1.1]') }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:11  unknown page "adda"  did you mean "ada"?",
      ]
    `)
  })

  test('give away nothing in a summary', () => {
    expect(diagnose({ [BEA]: page('Bea dances. [@times:1.1] Ada wins. [@times:2.1]') }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:26  summary cites a spoiler: "Ada wins." rests on times:2.1  move the sentence below a heading; it needs step 2 of the story",
      ]
    `)
  })

  test('hold no raw HTML, images or unsafe links', () => {
    const body = `${LEAD}\n\n## Life\n\n<b>Bea</b> waves. [@times:1.1]\n\n![Bea](bea.png) [a](javascript:x) [@times:1.1]`
    expect(diagnose({ [BEA]: page(body) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:9:1  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
        "seeds/characters/bea.md:9:7  raw HTML has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
        "seeds/characters/bea.md:11:1  image has no place in a page  use plain text, *emphasis*, **strong**, links and lists",
        "seeds/characters/bea.md:11:17  link to "javascript:x"  link to https://, http:// or mailto:, or use [[a page]]",
      ]
    `)
  })
})

describe('pages', () => {
  test('need a summary', () => {
    expect(diagnose({ [BEA]: page('## Life\n\nShe dances. [@times:1.1]') })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:2:1  page without a summary  begin with a sentence or two on who or what this is",
      ]
    `)
  })

  test('need front matter', () => {
    expect(diagnose({ [BEA]: 'Bea dances. [@times:1.1]\n' })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:1:1  no front matter  begin with a line of three dashes, the keys of the page, and three dashes again",
      ]
    `)
  })

  test('have a slug of their own', () => {
    expect(diagnose({ 'people/ada.md': page(LEAD) })).toMatchInlineSnapshot(`
      [
        "seeds/people/ada.md:1:1  two pages of one slug: "ada" is also seeds/characters/ada.md  rename one of the two files",
      ]
    `)
  })

  test('have a file name that can be an address', () => {
    expect(diagnose({ 'characters/Bea_Q.md': page(LEAD) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/Bea_Q.md:1:1  file name "Bea_Q" is not a slug  rename it to "bea-q.md"",
      ]
    `)
  })

  test('lie in a folder of their kind', () => {
    expect(diagnose({ 'caracters/bea.md': page(LEAD) })).toMatchInlineSnapshot(`
      [
        "seeds/caracters/bea.md:1:1  file that no kind of seed has a place for  did you mean "characters"?",
      ]
    `)
  })

  test('have headings two or three deep', () => {
    expect(diagnose({ [BEA]: page(`${LEAD}\n\n#### Deep\n\nShe dances. [@times:1.1]`) }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:7:1  heading of depth 4  use ## for sections, ### inside them",
      ]
    `)
  })

  test('have no two parts of one address', () => {
    expect(diagnose({ [BEA]: page(`${LEAD}\n\n## Life\n\n## Life`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:2:1  two parts of the page would have the address "#life"  reword one of them, or give the fact an "id" of its own",
      ]
    `)
  })

  test('take no address that a list has', () => {
    expect(diagnose({ 'topics/timeline.md': page(LEAD) })).toMatchInlineSnapshot(`
      [
        "seeds/topics/timeline.md:2:1  address "/timeline/" is taken by the list of timeline  choose another slug or address",
      ]
    `)
  })
})

describe('names', () => {
  test('lead to one page only', () => {
    const frontMatter = 'title: Bea\naliases:\n  - name: Ada\n    cites: [times:1.2]'
    expect(diagnose({ [BEA]: page(LEAD, frontMatter) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:11  alias "Ada" names two pages: this one and seeds/characters/ada.md  keep it on the page that is meant, or make the two names differ",
      ]
    `)
  })

  test('give nothing away', () => {
    const frontMatter = 'title: Bea\naliases:\n  - name: The winner\n    cites: [times:2.1]'
    expect(diagnose({ [BEA]: page(LEAD, frontMatter) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:5:12  alias "The winner" cites a spoiler  cite what gives nothing away; this needs step 2 of the story",
      ]
    `)
  })

  test('say which page they mean when two have the title', () => {
    const twins = { [BEA]: page(LEAD), 'people/bea-two.md': page(LEAD) }
    const link = {
      'people/cleo.md': page('Cleo knows [[bea two|Bea]] and [[Bea]]. [@times:1.1]', 'title: Cleo'),
    }
    expect(diagnose({ ...twins, ...link })).toMatchInlineSnapshot(`
      [
        "seeds/people/cleo.md:5:12  unknown page "bea two"  did you mean "bea-two"?",
        "seeds/people/cleo.md:5:32  "Bea" names 2 pages  say which: "bea" or "bea-two"",
      ]
    `)
  })
})

describe('facts and relations', () => {
  test('need a citation', () => {
    expect(diagnose({ [BEA]: page(LEAD, 'title: Bea\nfacts:\n  - property: age\n    value: 21') }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:5  missing key "cites"  add it: Ids of the statements that bear it out.",
      ]
    `)
  })

  test('use a property of wiki.yaml', () => {
    const fact = 'facts:\n  - { property: agee, value: 21, cites: [times:1.1] }'
    expect(diagnose({ [BEA]: page(LEAD, `title: Bea\n${fact}`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:17  unknown property "agee"  did you mean "age"?",
      ]
    `)
  })

  test('carry a date when they are events', () => {
    const fact = 'facts:\n  - { property: event, value: She won., cites: [times:1.1] }'
    expect(diagnose({ [BEA]: page(LEAD, `title: Bea\n${fact}`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:17  "event" is an event of the timeline and has no date  add "date"",
      ]
    `)
  })

  test('carry dates that exist', () => {
    const fact =
      'facts:\n  - { property: event, value: She won., date: 2020-02-31, cites: [times:1.1] }'
    expect(diagnose({ [BEA]: page(LEAD, `title: Bea\n${fact}`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:47  date "2020-02-31" is not a date such as 2020-02-03  When it was so, or happened.",
      ]
    `)
  })

  test('use a type of relation of wiki.yaml, and a page that exists', () => {
    const relations =
      'relations:\n  - { type: sistr, page: ada, cites: [times:1.1] }\n  - { type: sister, page: adda, cites: [times:1.1] }'
    expect(diagnose({ [BEA]: page(LEAD, `title: Bea\n${relations}`) })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:13  unknown relation "sistr"  did you mean "sister"?",
        "seeds/characters/bea.md:5:27  unknown page "adda"  did you mean "ada"?",
      ]
    `)
  })

  test('are stated on one side only', () => {
    const on = (title: string, other: string) =>
      page(
        LEAD,
        `title: ${title}\nrelations:\n  - { type: sister, page: ${other}, cites: [times:1.1] }`,
      )
    expect(diagnose({ 'characters/ada.md': on('Ada', 'bea'), [BEA]: on('Bea', 'ada') }))
      .toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:4:13  relation "sister" to "ada" is stated twice  state it on one of the two pages, with all its citations",
      ]
    `)
  })
})

describe('sources', () => {
  const times = (from: string, to: string) => diagnose(edited('sources/times.yaml', from, to))

  test('have no statement for a paragraph that the document does not have', () => {
    expect(times('paragraphs: 3', 'paragraphs: 2')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:19:3  paragraph 3 of a document that has 2  correct the number, or document.paragraphs",
      ]
    `)
  })

  test('account for every paragraph', () => {
    expect(times('paragraphs: 3', 'paragraphs: 4')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:10:3  paragraph 4 is not accounted for  add its statements, or why it is noise",
      ]
    `)
  })

  test('give a paragraph statements or a reason, and not both', () => {
    expect(times('    noise: An advertisement.\n', '')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:19:3  paragraph 3 has neither statements nor a reason to be noise  give it "statements", or "noise" with the reason",
      ]
    `)
  })

  test('are about pages that exist', () => {
    expect(times('about: [ada], until: 2', 'about: [eda], until: 2')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:18:70  unknown page "eda"  did you mean "ada"?",
      ]
    `)
  })

  test('spoil no more than the story has', () => {
    expect(times('until: 2', 'until: 4')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:18:83  "until: 4" is past the end of the story  the last step is 3",
      ]
    `)
  })

  test('are dated', () => {
    expect(times('date: 2020-02-03', 'date: 3 February 2020')).toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:3:7  date "3 February 2020" is not a date such as 2020-02-03  When it was published, or the range that must hold the day.",
      ]
    `)
  })

  test('have a stance that is known', () => {
    expect(times('stance: fact, about: [ada], until: 2', 'stance: fct, about: [ada], until: 2'))
      .toMatchInlineSnapshot(`
      [
        "seeds/sources/times.yaml:18:56  unknown stance "fct"  did you mean "fact"?",
      ]
    `)
  })
})

describe('YAML', () => {
  test('is well formed', () => {
    expect(diagnose({ [BEA]: page(LEAD, 'title: "Bea\nfacts: []') })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:3:10  malformed YAML: missing closing "quote  quote texts that hold ": " or "#", and indent with spaces",
      ]
    `)
  })

  test('has keys that are known', () => {
    expect(diagnose({ [BEA]: page(LEAD, 'title: Bea\nalias: []') })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:3:1  unknown key "alias"  did you mean "aliases"?",
      ]
    `)
  })

  test('has every key that is needed, of the right type', () => {
    expect(diagnose({ [BEA]: page(LEAD, 'facts: none') })).toMatchInlineSnapshot(`
      [
        "seeds/characters/bea.md:2:1  missing key "title"  add it: Level-0 title.",
        "seeds/characters/bea.md:2:8  facts "none" is wrong: expected array, received string  What is known of it, property by property.",
      ]
    `)
  })
})

describe('disagreements', () => {
  const disagreement = (body: string, positions: string) =>
    diagnose({
      'disagreements/ada-or-adda.md': page(
        body,
        `question: Ada or Adda?\nkind: disagree\npages: [ada]\npositions:\n${positions}`,
      ),
    })
  const side = '  - { says: Ada., cites: [times:1.1] }\n'

  test('have two sides', () => {
    expect(disagreement('We write Ada. [@times:1.1]', side)).toMatchInlineSnapshot(`
      [
        "seeds/disagreements/ada-or-adda.md:6:3  positions needs at least 2  The sides.",
      ]
    `)
  })

  test('say how they are read', () => {
    expect(disagreement('', side + side)).toMatchInlineSnapshot(`
      [
        "seeds/disagreements/ada-or-adda.md:2:1  disagreement without a reading  say below the dashes how you read it and why, in one to three cited sentences",
      ]
    `)
  })
})

describe('the wiki', () => {
  test('has a wiki.yaml', () => {
    expect(diagnose({ 'wiki.yaml': undefined })).toMatchInlineSnapshot(`
      [
        "seeds/wiki.yaml:1:1  missing file  write one: name, show, horizon, properties, relations",
      ]
    `)
  })

  test('features pages that exist', () => {
    expect(diagnose(edited('wiki.yaml', 'featured: [ada]', 'featured: [ado]')))
      .toMatchInlineSnapshot(`
      [
        "seeds/wiki.yaml:8:12  unknown page "ado"  did you mean "ada"?",
      ]
    `)
  })
})

test('blames the broken page and not the pages that link to it', () => {
  expect(diagnose({ 'characters/ada.md': page(LEAD, 'titel: Ada') })).toMatchInlineSnapshot(`
    [
      "seeds/characters/ada.md:2:1  missing key "title"  add it: Level-0 title.",
      "seeds/characters/ada.md:2:1  unknown key "titel"  did you mean "title"?",
    ]
  `)
})
