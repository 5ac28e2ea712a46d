import { useQuery } from '@tanstack/react-query'
import { use, useEffect } from 'react'
import type { BundleReader } from '#data/bundle-reader.ts'
import { describeFailure } from '#data/describe-failure.ts'
import { recordQuery } from '#data/record-query.ts'
import type { Level } from '#model/level.ts'
import { isBare, onlyGiven } from '#model/only-given.ts'
import type { PageRecord } from '#model/page-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { Seen } from '#ui/seen.ts'
import { TraceFigure } from '#ui/trace-figure.tsx'
import { PartView } from './part-view.tsx'
import { previewPart } from './preview-part.ts'
import { sentencesText } from './sentences-text.ts'

interface PagePreviewProps {
  bundle: BundleReader
  /** Of the page, with a fragment where a part of it is meant. */
  address: string
  narrowed: boolean
  /** That of having seen it all. */
  lastLevel: Level
  describeKind: (page: PageRecord) => string | undefined
  /** No page stands at the address. */
  onNothing: () => void
}

/** What stands at an address, or where that leads on to; only the second is looked at again. */
function useTarget(bundle: BundleReader, path: string) {
  const { data } = useQuery(recordQuery(bundle, path))
  const to = data?.record === 'redirect' ? data.to : path
  const [target = '', part] = to.split('#')
  return { ...useQuery(recordQuery(bundle, target)), part }
}

interface CardProps extends Omit<PagePreviewProps, 'bundle' | 'onNothing'> {
  page: PageRecord
  fragment?: string
}

function Card({ page: whole, fragment, ...props }: CardProps) {
  const { address, narrowed, lastLevel, describeKind } = props
  const seen = use(Seen)
  const page = narrowed ? onlyGiven(whole) : whole
  const kind = describeKind(page)
  const part = fragment ? previewPart(page, fragment, { seen, lastLevel }) : undefined
  const summary = sentencesText(page.summary)
  return (
    <div className="preview">
      <TraceFigure path={tracePath(page.trace, 100)} />
      <div className="preview-text">
        {kind && <p className="eyebrow">{kind}</p>}
        <p className="preview-title">
          <PageLink address={address}>{page.title}</PageLink>
        </p>
        {part && <PartView part={part} />}
        {summary !== '' && <p className={part ? 'preview-rest' : 'preview-summary'}>{summary}</p>}
        {narrowed && isBare(page) && <p>None of the given documents tells of this.</p>}
      </div>
    </div>
  )
}

/** What a link leads to: who or what it is, in a few lines that are safe for the reader. */
export function PagePreview({ bundle, address, onNothing, ...rest }: PagePreviewProps) {
  const [path = '', fragment] = address.split('#')
  const { data, error, part } = useTarget(bundle, path)
  const isPage = data?.record === 'page'
  const isNothing = data !== undefined && !isPage
  useEffect(() => {
    if (isNothing) onNothing()
  }, [isNothing, onNothing])
  if (error) {
    const reason = `The preview could not be loaded. ${describeFailure(error)}`
    return <p className="preview-note">{reason}</p>
  }
  if (!isPage) return <p className="preview-note">Loading…</p>
  return <Card page={data} address={address} fragment={fragment ?? part} {...rest} />
}
