import type { Lists } from '#model/bundle.ts'
import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { countFigures } from './count-figures.ts'
import { listAppearances } from './list-appearances.ts'
import { listCoverage } from './list-coverage.ts'
import { listEntry, listPages } from './list-pages.ts'
import { listRelationships } from './list-relationships.ts'
import { listSources } from './list-sources.ts'
import { listStory } from './list-story.ts'
import { listTimeline } from './list-timeline.ts'

interface Records {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
  disagreements: readonly DisagreementRecord[]
}

/** Everything that shows more than one page at a time. */
export function deriveLists(
  { pages, sources, disagreements }: Records,
  knowledge: Knowledge,
): Lists {
  const { wiki } = knowledge
  const entry = (slug: string) =>
    pages.filter((page) => page.slug === slug).map((page) => listEntry(page, knowledge))
  const [show] = entry(wiki.show)
  return {
    home: {
      ...(show && { show }),
      featured: wiki.featured.flatMap(entry),
      ...countFigures(sources, disagreements, knowledge),
    },
    characters: listPages('character', pages, knowledge),
    people: listPages('person', pages, knowledge),
    shows: listPages('show', pages, knowledge),
    episodes: listPages('episode', pages, knowledge),
    topics: listPages('topic', pages, knowledge),
    relationships: listRelationships(pages, knowledge),
    timeline: listTimeline(pages, knowledge),
    disagreements: {
      entries: [...disagreements],
      evidence: gatherEvidence(
        disagreements.flatMap(({ positions, reading }) =>
          [...positions, ...reading].flatMap(({ cites }) => cites),
        ),
        knowledge,
      ),
    },
    sources: listSources(sources),
    appearances: listAppearances(pages, knowledge),
    story: listStory(pages, knowledge),
    coverage: listCoverage(pages, knowledge),
    addresses: {
      entries: [
        ...pages.map(({ address, title, slug, aliases }) => ({
          address,
          title,
          names: [slug, ...aliases.map(({ name }) => name)],
        })),
        ...sources.map(({ address, label, id }) => ({ address, title: label, names: [id] })),
      ],
    },
  }
}
