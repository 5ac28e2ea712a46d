import type { Lists } from '#model/bundle.ts'
import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { gatherEvidence } from '../build/gather-evidence.ts'
import { partsOf } from '../changes/parts-of.ts'
import type { Knowledge } from '../link/knowledge.ts'
import type { ChangesFile } from '../read/seeds.ts'
import { countFigures } from './count-figures.ts'
import { listAddresses } from './list-addresses.ts'
import { listAppearances } from './list-appearances.ts'
import { listChanges } from './list-changes.ts'
import { listCoverage } from './list-coverage.ts'
import { listEverything } from './list-everything.ts'
import { listHome } from './list-home.ts'
import { listEntry, listPages } from './list-pages.ts'
import { listRelationships } from './list-relationships.ts'
import { listSources } from './list-sources.ts'
import { listStory } from './list-story.ts'
import { listTimeline } from './list-timeline.ts'
import { listVocabulary } from './list-vocabulary.ts'

interface Records {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
  disagreements: readonly DisagreementRecord[]
  changes: readonly ChangesFile[]
}

/** Everything that shows more than one page at a time. */
export function deriveLists(
  { pages, sources, disagreements, changes }: Records,
  knowledge: Knowledge,
): Lists {
  const { wiki } = knowledge
  const entry = (slug: string) =>
    pages.filter((page) => page.slug === slug).map((page) => listEntry(page, knowledge))
  const [show] = entry(wiki.show)
  const named = {
    characters: listPages('character', pages, knowledge),
    people: listPages('person', pages, knowledge),
    shows: listPages('show', pages, knowledge),
    episodes: listPages('episode', pages, knowledge),
    topics: listPages('topic', pages, knowledge),
    sources: listSources(sources),
  }
  return {
    home: {
      ...listHome({
        show,
        featured: wiki.featured.flatMap(entry),
        topics: named.topics.entries,
        episodes: named.episodes.entries,
      }),
      ...countFigures(sources, disagreements, knowledge),
    },
    ...named,
    everything: listEverything(named, pages),
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
    appearances: listAppearances(pages, knowledge),
    story: listStory(pages, knowledge),
    coverage: listCoverage(pages, knowledge),
    changes: listChanges(changes, {
      pages: partsOf({ pages, sources, disagreements }),
      redirects: knowledge.pages.redirects,
    }),
    vocabulary: listVocabulary(wiki),
    addresses: listAddresses({ pages, sources }, knowledge.pages),
  }
}
