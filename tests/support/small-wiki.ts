/** A wiki of a made-up series that has one of everything; paths are below `seeds/`. */
export const SMALL_WIKI: Record<string, string> = {
  'wiki.yaml': `
name: Lampside
tagline: The wiki of The Lamp
language: en
url: http://localhost/
show: the-lamp
notice: Made by fans.
horizon: { steps: 4, after: 'After part {n}', last: After the last part, upTo: 'up to part {n}', all: all of it }
featured: [ada-brand, ben-brand]
unknowns: [Who lit the lamp again.]
kinds: { character: Everybody in the story., person: Those who made it. }
properties:
  family: { label: Family, facet: true }
  work: { label: Work, facet: true }
  release: { label: Released, timeline: Release }
  order: { label: Ordered, timeline: Making }
  beat: { label: What happens, story: true }
relations:
  played-by: { label: Played by, inverse: Plays, group: Cast }
  sister: { label: Sister, inverse: Brother, group: Family }
  features: { label: Appears, inverse: Appears in, group: Parts, appearance: true }
`,
  'sources/gazette.yaml': `
label: The Gazette
publisher: The Gazette
date: 2021-05-03
origin: given
document: { file: gazette.txt, sha256: ${'a1'.repeat(32)}, paragraphs: 3 }
paragraphs:
  1:
    fingerprint: 0123456789abcdef
    statements:
      1: { says: Ada Brand keeps a lighthouse., stance: fact, about: [ada-brand, dot-finch], until: 0 }
      2: { says: Cleo Marsh plays Ada., stance: fact, about: [ada-brand, cleo-marsh], until: 0 }
      3: { says: Ben is the brother of Ada., stance: fact, about: [ada-brand, ben-brand], until: 0 }
      4: { says: It calls her Adda., stance: fact, about: [ada-brand], until: 0 }
  2:
    fingerprint: 123456789abcdef0
    statements:
      1: { says: Ada puts the lamp out., stance: fact, about: [ada-brand], until: 2 }
      2: { says: Who lit it again?, stance: question, about: [the-lamp], until: 0 }
  3: { fingerprint: 23456789abcdef01, noise: Names the photographer only. }
`,
  'sources/herald.yaml': `
label: The Herald
date: 2021-06
origin: given
document: { file: herald.txt, sha256: ${'b2'.repeat(32)}, paragraphs: 1 }
paragraphs:
  1:
    fingerprint: 3456789abcdef012
    statements:
      1: { says: The Lamp came out in 2021., stance: fact, about: [the-lamp], until: 0 }
      2: { says: Ben keeps the lighthouse., stance: fact, about: [ben-brand], until: 0 }
`,
  'sources/echo.yaml': `
label: The Echo
publisher: The Echo
date: 2021-07
dateReason: It says that summer had begun.
origin: supplementary
url: https://echo.example/lamp
grade: C
language: de-AT
statements:
  1: { says: Ida Moor built the set., stance: fact, about: [ida-moor], until: 0, confidence: low }
  2: { says: Ada comes home at night., stance: fact, about: [part-1], until: 1, confidence: high }
  3: { says: Ben keeps the lamp alone., stance: opinion, about: [ben-brand], until: 0, confidence: low }
  4: { says: It was asked for in 2020., stance: fact, about: [the-lamp], until: 0, confidence: medium }
  5:
    { says: It rains., stance: fact, about: [the-lamp], until: 0, confidence: low, unused: Weather. }
`,
  'characters/ada-brand.md': `---
title: Ada Brand
formerly: [ada]
aliases: [{ name: Adda, cites: ['gazette:1.4'] }]
facts:
  - { property: family, value: Brand, cites: ['gazette:1.3'] }
  - { property: work, value: Keeper, cites: ['gazette:1.1'] }
relations:
  - { type: played-by, page: cleo-marsh, cites: ['gazette:1.2'] }
---
Ada Brand keeps a lighthouse with [[ben-brand]]. [@gazette:1.1 @gazette:1.3]

## The dark night

Nobody comes to the lighthouse. [@gazette:1.1] Ada puts the lamp out herself. [@gazette:2.1]
`,
  'characters/ben-brand.md': `---
title: Ben Brand
facts:
  - { property: family, value: Brand, cites: ['gazette:1.3'] }
relations:
  - { type: sister, page: ada-brand, cites: ['gazette:1.3'] }
---
Ben is the brother of [[ada-brand]]. [@gazette:1.3]
`,
  'characters/dot-finch.md': `---
title: Dot Finch
facts:
  - { property: family, value: Finch, cites: ['gazette:1.1'] }
  - { property: work, value: Visitor, cites: ['gazette:1.1'] }
---
Dot visits the lighthouse. [@gazette:1.1]
`,
  'people/cleo-marsh.md': `---
title: Cleo Marsh
facts:
  - { property: work, value: Actor, cites: ['gazette:1.2'] }
---
Cleo Marsh plays [[ada-brand]]. [@gazette:1.2]
`,
  'people/ida-moor.md': `---
title: Ida Moor
facts:
  - { property: work, value: Builder, cites: ['echo:1'] }
---
Ida Moor built the set. [@echo:1]
`,
  'episodes/part-1.md': `---
title: The Arrival
number: 1
facts:
  - { property: beat, id: beat-home, value: '[[ada-brand|Ada]] comes home at night.', cites: ['echo:2'] }
relations:
  - { type: features, page: ada-brand, cites: ['echo:2'] }
---
The Arrival is the first part of [[the-lamp]]. [@herald:1.1]
`,
  'episodes/part-2.md': `---
title: The Dark
number: 2
facts:
  - { property: beat, id: beat-out, value: Ada puts the lamp out by herself., cites: ['gazette:2.1'] }
relations:
  - { type: features, page: ada-brand, cites: ['gazette:2.1'] }
---
The Dark is the second part of [[the-lamp]]. [@herald:1.1]
`,
  'shows/the-lamp.md': `---
title: The Lamp
facts:
  - { property: release, value: Released, date: '2021', cites: ['herald:1.1'] }
  - { property: order, value: Asked for, date: '2020', cites: ['echo:4'] }
---
The Lamp is a series about a lighthouse. [@gazette:1.1]
`,
  'topics/ending.md': `---
title: The ending
---
It came out in 2021. [@herald:1.1]
`,
  'disagreements/helper.md': `---
question: Does anybody help him?
kind: precision
pages: [ben-brand]
positions:
  - { says: '[[ben-brand]] keeps it.', cites: ['herald:1.2'] }
  - { says: 'He keeps it alone.', cites: ['echo:3'] }
---
The Echo says more. [@echo:3]
`,
  'project/about.md': `---
title: About
---
This wiki names its sources.
`,
  'disagreements/keeper.md': `---
question: Who keeps the lighthouse?
kind: disagree
pages: [ada-brand, ben-brand]
positions:
  - { says: '[[ada-brand]] does.', cites: ['gazette:1.1'] }
  - { says: '[[ben-brand]] does.', cites: ['herald:1.2'] }
---
The two do not agree. [@gazette:1.1 @herald:1.2]
`,
}
