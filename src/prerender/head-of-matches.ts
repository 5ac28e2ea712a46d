import type { PageHead } from './page-html.ts'

type Tag = object | undefined

interface MatchHead {
  meta?: Tag[]
  links?: Tag[]
}

/** What the innermost matched route that names the page says of the head; others are not heard. */
export function headOfMatches(matches: readonly MatchHead[]): PageHead {
  const { meta = [], links = [] } = matches.findLast((match) => titleOf(match)) ?? {}
  return {
    title: titleOf({ meta }),
    metas: meta.map(strings).filter((tag) => tag.content !== undefined),
    links: links.map(strings),
  }
}

function titleOf({ meta = [] }: MatchHead): string {
  return meta.map(strings).find(({ title }) => title)?.title ?? ''
}

function strings(tag: Tag): Record<string, string> {
  const entries = Object.entries(tag ?? {})
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
