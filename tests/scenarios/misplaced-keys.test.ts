import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { edited, seeds } from '#tests/support/seeds.ts'

function diagnose(changes: Record<string, string>): string[] {
  return compile(seeds(changes)).diagnostics.map(formatDiagnostic)
}

const source = (added: string) =>
  edited('sources/times.yaml', 'origin: given', `origin: given\n${added}`)

test('a key of the other kind of source is told where it belongs', () => {
  expect(diagnose(source('url: https://times.example/'))).toMatchInlineSnapshot(`
    [
      "seeds/sources/times.yaml:5:1  key "url" has no place here  it belongs to files that say "origin: supplementary"; take it out here",
    ]
  `)
})

test('a misspelt key is not taken for one that has no place in the file', () => {
  expect(diagnose(source('labl: Times\nurls: https://times.example/'))).toMatchInlineSnapshot(`
    [
      "seeds/sources/times.yaml:5:1  unknown key "labl"  did you mean "label"?",
      "seeds/sources/times.yaml:6:1  unknown key "urls"  known keys: label, publisher, author, title, date, dateReason, moved, origin, document, paragraphs",
    ]
  `)
})

test('a key that every kind has elsewhere is none here', () => {
  const statement = edited('sources/times.yaml', 'stance: fact,', 'stance: fact, grade: A,')
  expect(diagnose(statement)).toMatchInlineSnapshot(`
    [
      "seeds/sources/times.yaml:13:50  unknown key "grade"  known keys: says, stance, by, about, unused, until",
    ]
  `)
})
