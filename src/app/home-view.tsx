import { HomePage } from '#features/home/home-page.tsx'
import { useList } from './use-list.ts'
import { useWiki } from './use-wiki.ts'

export function HomeView() {
  return <HomePage wiki={useWiki()} home={useList('home')} />
}
