import { disagreementSearch } from '#features/disagreements/disagreement-search.ts'
import { DisagreementsPage } from '#features/disagreements/disagreements-page.tsx'
import { useFilters } from './use-filters.ts'
import { useList } from './use-wiki.ts'

export function DisagreementsView() {
  const filters = useFilters('disagreements/', disagreementSearch)
  return <DisagreementsPage list={useList('disagreements')} {...filters} />
}
