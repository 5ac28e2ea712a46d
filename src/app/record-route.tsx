import { asAddress } from '#model/address.ts'
import { headTags } from './head-tags.ts'
import { loadFound } from './load-answers.ts'
import { recordHead } from './record-head.ts'
import { RecordView } from './record-view.tsx'
import { useSlug } from './use-slug.ts'
import { useRecord } from './use-wiki.ts'
import type { WikiContext } from './wiki-context.ts'

interface LoaderArguments {
  context: WikiContext
  params: { slug: string }
}

interface HeadArguments {
  loaderData?: Awaited<ReturnType<typeof loadFound>>
}

/** The options of a route that shows whatever stands at `<folder>/<slug>/`. */
export function recordRoute(folder: string) {
  const addressOf = (slug: string) => asAddress(`${folder}/${slug}`)

  function RecordPage() {
    const record = useRecord(addressOf(useSlug()))
    if (record?.record !== 'page') return null
    return <RecordView record={record} />
  }

  return {
    loader: ({ context, params }: LoaderArguments) => loadFound(context, addressOf(params.slug)),
    head: ({ loaderData }: HeadArguments) =>
      headTags(loaderData?.wiki, loaderData && recordHead(loaderData.record)),
    component: RecordPage,
  }
}
