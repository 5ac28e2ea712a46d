import { CastPage } from '#features/cast/cast-page.tsx'
import { castSearch } from '#features/cast/cast-search.ts'
import type { PageList } from '#model/list-record.ts'
import type { WikiRecord } from '#model/bundle.ts'
import { headTags } from './head-tags.ts'
import { loadList } from './load-answers.ts'
import { useFilters } from './use-filters.ts'
import { useList } from './use-wiki.ts'
import type { WikiContext } from './wiki-context.ts'

const TITLES = { characters: 'Characters', people: 'People', shows: 'Shows' } as const

interface HeadArguments {
  loaderData?: { wiki: WikiRecord; list: PageList }
}

/** The options of a route that lists all pages of one kind and keeps its filters in the address. */
export function listRoute(name: keyof typeof TITLES) {
  const title = TITLES[name]

  function ListPage() {
    const filters = useFilters(`${name}/`, castSearch)
    return <CastPage key={name} title={title} list={useList(name)} {...filters} />
  }

  return {
    validateSearch: castSearch,
    loader: ({ context }: { context: WikiContext }) => loadList(context, name),
    head: ({ loaderData }: HeadArguments) =>
      headTags(loaderData?.wiki, {
        address: `${name}/`,
        title,
        description:
          loaderData?.list.intro ?? `${title}, each with the sources that speak of them.`,
      }),
    component: ListPage,
  }
}
