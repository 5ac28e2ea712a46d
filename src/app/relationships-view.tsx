import { relationshipSearch } from '#features/relationships/relationship-search.ts'
import { RelationshipsPage } from '#features/relationships/relationships-page.tsx'
import { ShareList } from './share-list.tsx'
import { useFilters } from './use-filters.ts'
import { useList } from './use-list.ts'

export function RelationshipsView() {
  const filters = useFilters('relationships/', relationshipSearch)
  return <RelationshipsPage list={useList('relationships')} tools={<ShareList />} {...filters} />
}
