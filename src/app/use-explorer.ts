import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { changeSearch } from '#data/explorer/change-search.ts'
import {
  type ExplorerSearch,
  parseExplorerSearch,
  stringifyExplorerSearch,
} from '#data/explorer/explorer-search.ts'
import type { ExplorerChange } from '#ui/explorer/explorer-parts.ts'
import { useAhead } from '#ui/explorer/use-ahead.ts'
import { useDraft } from '#ui/explorer/use-draft.ts'
import { pageHref } from '#ui/page-href.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { stringifyFlatSearch } from './flat-search.ts'
import { useAsked } from './use-asked.ts'
import { useKeptPlace } from './use-kept-place.ts'

/**
 * What the address of an explorer says, nothing before hydration; as it is being changed, what the
 * reader has chosen, which the address is to say in a moment.
 */
export function useExplorer(address: string) {
  const hydrated = useHydrated()
  useKeptPlace()
  const asked = useAsked()
  const navigate = useNavigate()
  const settled = useMemo(() => parseExplorerSearch(hydrated ? asked : {}), [hydrated, asked])
  const [ahead, setAhead] = useAhead(settled)
  const go = (next: ExplorerSearch, how: 'push' | 'replace') => {
    setAhead(next)
    const href = pageHref(address) + stringifyFlatSearch(stringifyExplorerSearch(next))
    void navigate({ href, replace: how === 'replace', resetScroll: false })
  }
  const { search, type, choose } = useDraft(ahead, go)
  const onChange = (change: ExplorerChange) => choose(changeSearch(search, change))
  const isChosen = ahead !== settled || search.q !== (settled.q ?? '')
  return { search, isChosen, onText: type, onChange }
}
