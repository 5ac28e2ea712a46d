import { CastPage } from '#features/cast/cast-page.tsx'
import { castSearch } from '#features/cast/cast-search.ts'
import { LIST_TITLES, type ListName } from './list-titles.ts'
import { useFilters } from './use-filters.ts'
import { useList } from './use-wiki.ts'

function ListView({ name }: { name: ListName }) {
  const filters = useFilters(`${name}/`, castSearch)
  return <CastPage key={name} title={LIST_TITLES[name]} list={useList(name)} {...filters} />
}

export function CharactersView() {
  return <ListView name="characters" />
}

export function PeopleView() {
  return <ListView name="people" />
}

export function ShowsView() {
  return <ListView name="shows" />
}
