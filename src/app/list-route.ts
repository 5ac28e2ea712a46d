import type { WikiRecord } from '#model/bundle.ts'
import type { PageList } from '#model/list-record.ts'
import { flatExplorerSearch } from './flat-explorer-search.ts'
import { headTags } from './head-tags.ts'
import { LIST_TITLES, type ListName } from './list-titles.ts'
import { loadList } from './load-answers.ts'
import type { WikiContext } from './wiki-context.ts'

interface HeadArguments {
  loaderData?: { wiki: WikiRecord; list: PageList }
}

/** The options of a route that lists all pages of one kind and keeps its filters in the address. */
export function listRoute(name: ListName) {
  const title = LIST_TITLES[name]
  return {
    validateSearch: flatExplorerSearch,
    loader: ({ context }: { context: WikiContext }) => loadList(context, name),
    head: ({ loaderData }: HeadArguments) =>
      headTags(loaderData?.wiki, {
        address: `${name}/`,
        title,
        description:
          loaderData?.list.intro ?? `${title}, each with the sources that speak of them.`,
      }),
  }
}
