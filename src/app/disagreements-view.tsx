import { DisagreementsPage } from '#features/disagreements/disagreements-page.tsx'
import { ShareList } from './share-list.tsx'
import { useExplorer } from './use-explorer.ts'
import { useList } from './use-list.ts'

export function DisagreementsView() {
  const explorer = useExplorer('disagreements/')
  return <DisagreementsPage list={useList('disagreements')} tools={<ShareList />} {...explorer} />
}
