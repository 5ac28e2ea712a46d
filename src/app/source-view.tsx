import { SourcePage } from '#features/sources/source-page.tsx'
import { sourceAddress } from '#model/address.ts'
import { NothingGiven } from './nothing-given.tsx'
import { useOnlyGiven } from './use-only-given.ts'
import { useSlug } from './use-slug.ts'
import { useRecord } from './use-wiki.ts'

export function SourceView() {
  const source = useRecord(sourceAddress(useSlug()))
  const narrowed = useOnlyGiven()
  if (source?.record !== 'source') return null
  if (!narrowed || source.origin === 'given') {
    return <SourcePage key={source.address} source={source} />
  }
  return (
    <NothingGiven title={source.label} reason="This source is not one of the given documents." />
  )
}
