import { expect, test } from 'vitest'
import { deriveDisputes } from '#compiler/derive/derive-disputes.ts'
import type { DisagreementRecord } from '#model/page-record.ts'

function dispute(slug: string, ...about: string[]): DisagreementRecord {
  const pages = about.map((name) => {
    return { kind: 'character' as const, slug: name, address: `characters/${name}/`, title: name }
  })
  return { slug, question: '', kind: 'disagree', pages, positions: [], reading: [], level: 0 }
}

test('gives a page what concerns it, once, in the order of all', () => {
  const all = [dispute('age', 'ada', 'ben', 'ada'), dispute('name', 'ben'), dispute('none')]
  const slugs = [...deriveDisputes(all)].map(([page, own]) => [page, own.map(({ slug }) => slug)])
  expect(slugs).toEqual([
    ['ada', ['age']],
    ['ben', ['age', 'name']],
  ])
})
