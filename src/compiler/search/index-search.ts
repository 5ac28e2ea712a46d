import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import type { SearchRoots } from '#model/search-index.ts'
import type { SourceRecord } from '#model/source-record.ts'
import { nameFile, type NamedFile } from '../emit/shard.ts'
import type { Knowledge } from '../link/knowledge.ts'
import { restsOnGiven } from '../link/rests-on-given.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { draftDisagreement } from './draft-disagreement.ts'
import { draftPage } from './draft-page.ts'
import { draftSource } from './draft-source.ts'
import { namePage, nameSource } from './name-page.ts'
import type { WriteShard } from './grow-tree.ts'
import { placeNames } from './place-names.ts'
import { placeTexts } from './place-texts.ts'

interface Records {
  pages: readonly PageRecord[]
  sources: readonly SourceRecord[]
  disagreements: readonly DisagreementRecord[]
}

/** As much as search has to know of the wiki. */
type Known = Pick<Knowledge, 'statements' | 'sources' | 'namedByGiven'> & {
  wiki: Pick<Knowledge['wiki'], 'language'>
}

export interface SearchIndex {
  roots: SearchRoots
  files: NamedFile[]
}

/** Everything that search reads: the names of pages and sources, and what all texts tell. */
export function indexSearch(
  { pages, sources, disagreements }: Records,
  knowledge: Known,
  recall: Recall = noMemory.recall,
): SearchIndex {
  const files: NamedFile[] = []
  const write: WriteShard = (content, name) => {
    const named = () => nameFile(JSON.stringify(content))
    const file = name === undefined ? named() : recall(name, [content], named)
    files.push(file)
    return file.hash
  }
  const isGiven = (cites: readonly string[]) => cites.length === 0 || restsOnGiven(cites, knowledge)
  const byRank = pages.toSorted(
    (a, b) => b.backlinks.length - a.backlinks.length || (a.address < b.address ? -1 : 1),
  )
  const names = [
    ...byRank.map((page) =>
      recall(`name ${page.address}`, [page, knowledge], () =>
        namePage(page, isGiven, knowledge.namedByGiven.has(page.slug)),
      ),
    ),
    ...sources.map((source) =>
      recall(`name ${source.address}`, [source], () => nameSource(source)),
    ),
  ]
  const drafts = [
    ...byRank.flatMap((page) =>
      recall(`search ${page.address}`, [page, knowledge], () => draftPage(page, isGiven)),
    ),
    ...disagreements.flatMap((one) => draftDisagreement(one, isGiven)),
    ...sources.flatMap((source) =>
      recall(`search ${source.address}`, [source], () => draftSource(source)),
    ),
  ]
  const roots = {
    names: write(placeNames(names, write)),
    text: write(placeTexts(drafts, knowledge.wiki.language, { write, recall })),
  }
  return { roots, files }
}
