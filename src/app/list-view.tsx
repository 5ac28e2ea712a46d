import { CastPage } from '#features/cast/cast-page.tsx'
import { LIST_TITLES, type ListName } from './list-titles.ts'
import { ShareList } from './share-list.tsx'
import { useExplorer } from './use-explorer.ts'
import { useList } from './use-list.ts'

function ListView({ name }: { name: ListName }) {
  const explorer = useExplorer(`${name}/`)
  return (
    <CastPage
      key={name}
      title={LIST_TITLES[name]}
      list={useList(name)}
      tools={<ShareList />}
      {...explorer}
    />
  )
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
