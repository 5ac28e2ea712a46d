import { describeLevel } from '#model/level.ts'
import type { ListEntry } from '#model/list-record.ts'
import type { CompiledWiki } from './compiled-wiki.ts'
import { LICENCE } from './licence.ts'
import { escapeMarkdown } from './twins/escape-markdown.ts'

/** A guide for language models, in the form of llmstxt.org: the rules, then where to read on. */
export function llmsTxt({ wiki, lists }: CompiledWiki, hasFeed: boolean): string {
  const { name, tagline, notice, url, horizon } = wiki
  const { home, topics, episodes } = lists
  const twin = (title: string, address: string, says: string) =>
    `- [${escapeMarkdown(title)}](${url}${address}index.md): ${escapeMarkdown(says)}`
  const ofPages = (entries: readonly ListEntry[]) =>
    entries.map(({ title, address, description }) => twin(title, address, description))
  const shown = new Set<string>()
  const once = (entries: readonly ListEntry[]) =>
    entries.filter(({ address }) => !shown.has(address) && shown.add(address))
  return `# ${name}

> ${escapeMarkdown(tagline)}. ${escapeMarkdown(notice)}

- Every sentence and fact names the statements it rests on. A statement such as \`source:9.1\` is what paragraph 9 of that source says, in our own words. When you pass something on, name the source too.
- Everything has a level: the steps of the story that it gives away. 0 is safe for somebody who has seen nothing; what is above stands below a line such as "${describeLevel(1, horizon)}:". Ask before you tell somebody what is above the level they have reached.
- Where sources differ, all sides are shown; do not pick one in silence.
- Any page is there as Markdown at its address with \`index.md\`, and as JSON with \`index.json\`.
- The text may be shared under [${LICENCE.name}](${LICENCE.url}), naming ${name}.

## Begin here

${ofPages(once([...(home.show ? [home.show] : []), ...home.featured])).join('\n')}

## Lists

${[
  twin('Characters', 'characters/', 'everybody in the story'),
  twin('People', 'people/', 'those who made it'),
  twin('Episodes', 'episodes/', 'the story, step by step'),
  twin('Relationships', 'relationships/', 'who stands to whom, and how'),
  twin('Timeline', 'timeline/', 'what happened on which day'),
  twin('Disagreements', 'disagreements/', 'what sources differ about'),
  twin('Sources', 'sources/', 'what all this rests on'),
].join('\n')}

## Data

${[
  twin('Data', 'data/', 'how to read the bundle'),
  `- [JSON Schema](${url}data/schema.json): every field, with a sentence on what it means`,
  ...(hasFeed ? [`- [Feed](${url}feed.xml): changes to facts, as Atom`] : []),
  `- [Sitemap](${url}sitemap.xml): every page`,
].join('\n')}

## Optional

${ofPages(once([...topics.entries, ...episodes.entries])).join('\n')}
`
}
