import type { Beside, PageRecord } from '#model/page-record.ts'
import type { Knowledge } from '../link/knowledge.ts'
import type { Recall } from '../memory/create-memory.ts'
import { leftByGiven } from './list-pages.ts'
import { episodesOf } from './list-story.ts'

function besideOf(page: PageRecord, knowledge: Knowledge): Beside {
  const { kind, slug, address, title, number, trace } = page
  return {
    page: { kind, slug, address, title },
    ...(number === undefined ? {} : { number }),
    trace,
    ...(leftByGiven(page, knowledge) && { given: true }),
  }
}

/** Tells each episode which come before and after it, so that its page needs no list of all. */
export function joinEpisodes(
  pages: readonly PageRecord[],
  knowledge: Knowledge,
  recall: Recall,
): PageRecord[] {
  const episodes = episodesOf(pages)
  const refs = episodes.map((episode) =>
    recall(`beside ${episode.slug}`, [episode, knowledge], () => besideOf(episode, knowledge)),
  )
  const joined = episodes.map((episode, at): [string, PageRecord] => {
    const [before, after] = [refs[at - 1], refs[at + 1]]
    const find = () => ({ ...episode, ...(before && { before }), ...(after && { after }) })
    return [episode.slug, recall(`joined ${episode.slug}`, [episode, before, after], find)]
  })
  const bySlug = new Map(joined)
  return pages.map((page) => bySlug.get(page.slug) ?? page)
}
