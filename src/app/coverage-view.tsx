import { CoveragePage } from '#features/sources/coverage-page.tsx'
import { ShareList } from './share-list.tsx'
import { useExplorer } from './use-explorer.ts'
import { useList } from './use-list.ts'
import { useWiki } from './use-wiki.ts'

export function CoverageView() {
  const explorer = useExplorer('sources/')
  const { language } = useWiki()
  return (
    <CoveragePage
      list={useList('sources')}
      coverage={useList('coverage')}
      language={language}
      tools={<ShareList />}
      {...explorer}
    />
  )
}
