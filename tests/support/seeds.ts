import type { SeedFile } from '#compiler/read/collect.ts'

const WIKI = `name: Test Wiki
tagline: A wiki for tests
language: en
url: https://wiki.example/
show: the-show
notice: Made for tests.
horizon: { steps: 3, after: 'After part {n}', last: After the end }
featured: [ada]
kinds:
  character: Everybody in the story.
properties:
  age: { label: Age }
  family: { label: Family, facet: true }
  event: { label: Happened, timeline: Story }
relations:
  sister: { label: Sister, inverse: Sister, group: Family }
  coach: { label: Coach, inverse: Coaches, group: Work }
  played-by: { label: Played by, inverse: Plays, group: Cast }
`

const TIMES = `label: The Times
publisher: The Times
date: 2020-02-03
origin: given
document:
  file: times.txt
  sha256: ${'0'.repeat(64)}
  paragraphs: 3
paragraphs:
  1:
    fingerprint: ${'0'.repeat(16)}
    statements:
      1: { says: Ada is a singer., stance: fact, about: [ada], until: 0 }
      2: { says: Writes her name as Adda., stance: fact, about: [ada], until: 0 }
  2:
    fingerprint: ${'1'.repeat(16)}
    statements:
      1: { says: Ada wins in the second part., stance: fact, about: [ada], until: 2 }
  3:
    fingerprint: ${'2'.repeat(16)}
    noise: An advertisement.
`

const ADA = `---
title: Ada
---

Ada sings. [@times:1.1]
`

const SHOW = `---
title: The Show
---

A show about [[ada]]. [@times:1.1]
`

/** The smallest sound wiki: one source, a character and a show. */
const SOUND: Readonly<Record<string, string>> = {
  'wiki.yaml': WIKI,
  'sources/times.yaml': TIMES,
  'characters/ada.md': ADA,
  'shows/the-show.md': SHOW,
}

/** The smallest sound wiki with some files put in or replaced; undefined takes one out. */
export function seeds(changes: Readonly<Record<string, string | undefined>> = {}): SeedFile[] {
  return Object.entries({ ...SOUND, ...changes })
    .flatMap(([path, text]) => (text === undefined ? [] : [{ path: `seeds/${path}`, text }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** One of its files with a piece of text exchanged, which has to be there. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = SOUND[path]
  if (!text?.includes(from)) throw new Error(`${path} of the test wiki has no "${from}"`)
  return { [path]: text.replace(from, to) }
}
