import { onlyGiven } from '#model/only-given.ts'
import type { Beside, PageRecord } from '#model/page-record.ts'
import type { Knowledge } from '../link/knowledge.ts'
import type { Recall } from '../memory/create-memory.ts'

function compareEpisodes(a: PageRecord, b: PageRecord): number {
  return (a.number ?? 0) - (b.number ?? 0) || (a.title < b.title ? -1 : 1)
}

function beside(page: PageRecord, { namedByGiven }: Knowledge): Beside {
  const { kind, slug, address, title, number, trace } = page
  const given = namedByGiven.has(slug) && onlyGiven(page).summary.length > 0
  return {
    page: { kind, slug, address, title },
    ...(number === undefined ? {} : { number }),
    trace,
    ...(given && { given: true }),
  }
}

/** Tells each episode which come before and after it, so that its page needs no list of all. */
export function joinEpisodes(
  pages: readonly PageRecord[],
  knowledge: Knowledge,
  recall: Recall,
): PageRecord[] {
  const episodes = pages.filter(({ kind }) => kind === 'episode').toSorted(compareEpisodes)
  const joined = episodes.map((episode, at): [string, PageRecord] => {
    const [before, after] = [episodes[at - 1], episodes[at + 1]]
    const find = (): PageRecord => ({
      ...episode,
      ...(before && { before: beside(before, knowledge) }),
      ...(after && { after: beside(after, knowledge) }),
    })
    return [episode.slug, recall(`joined ${episode.slug}`, [episode, before, after], find)]
  })
  const bySlug = new Map(joined)
  return pages.map((page) => bySlug.get(page.slug) ?? page)
}
