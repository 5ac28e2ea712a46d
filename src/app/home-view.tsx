import { HomePage } from '#features/home/home-page.tsx'
import { useList, useWiki } from './use-wiki.ts'

export function HomeView() {
  return <HomePage wiki={useWiki()} home={useList('home')} />
}
