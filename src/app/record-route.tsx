import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { asAddress } from '#model/address.ts'
import type { Lists } from '#model/bundle.ts'
import { headTags } from './head-tags.ts'
import { loadFound, loadList } from './load-answers.ts'
import { recordHead } from './record-head.ts'
import { RecordView } from './record-view.tsx'
import { useRecord } from './use-wiki.ts'
import type { WikiContext } from './wiki-context.ts'

interface LoaderArguments {
  context: WikiContext
  params: { slug: string }
}

interface HeadArguments {
  loaderData?: Awaited<ReturnType<typeof loadFound>>
}

/** What follows the text of every page of a folder, and the list that it draws on. */
interface Ending {
  list: keyof Lists
  render: (address: string) => ReactNode
}

/** The options of a route that shows whatever stands at `<folder>/<slug>/`. */
export function recordRoute(folder: string, ending?: Ending) {
  const addressOf = (slug: string) => asAddress(`${folder}/${slug}`)

  function RecordPage() {
    const { slug = '' } = useParams({ strict: false })
    const address = addressOf(slug)
    const record = useRecord(address)
    if (record?.record !== 'page') return null
    const appendix = ending && { render: () => ending.render(address) }
    return <RecordView record={record} appendix={appendix} />
  }

  return {
    loader: async ({ context, params }: LoaderArguments) => {
      const [found] = await Promise.all([
        loadFound(context, addressOf(params.slug)),
        ending && loadList(context, ending.list),
      ])
      return found
    },
    head: ({ loaderData }: HeadArguments) =>
      headTags(loaderData?.wiki, loaderData && recordHead(loaderData.record)),
    component: RecordPage,
  }
}
