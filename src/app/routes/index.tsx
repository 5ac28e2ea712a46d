import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '#features/home/home-page.tsx'
import { headTags } from '../head-tags.ts'
import { loadList } from '../load-answers.ts'
import { useList, useWiki } from '../use-wiki.ts'

export const Route = createFileRoute('/')({
  loader: ({ context }) => loadList(context, 'home'),
  head: ({ loaderData }) =>
    headTags(loaderData?.wiki, {
      address: '',
      title: loaderData?.wiki.name ?? '',
      description: loaderData?.wiki.tagline ?? '',
    }),
  component: HomeRoute,
})

function HomeRoute() {
  return <HomePage wiki={useWiki()} home={useList('home')} topics={useList('topics')} />
}
