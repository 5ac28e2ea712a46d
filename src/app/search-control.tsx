import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { inTime } from '#data/in-time.ts'
import { prepareSearch } from '#data/search/prepare-search.ts'
import { SEARCH_FIELD } from '#features/search/search-field.ts'
import { isPlainClick } from '#ui/is-plain-click.ts'
import { pageHref } from '#ui/page-href.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { afterFirstSign } from './after-first-sign.ts'
import { closeWhenLeft } from './close-when-left.ts'
import { listenForSearch } from './listen-for-search.ts'
import { ResultsElsewhere, SearchDialog } from './search-dialog.tsx'
import type { SearchLayer } from './search-layer.tsx'
import { inSpareTime } from './spare-time.ts'
import { useBundle } from './use-bundle.ts'

/** Milliseconds after which the reader is told where results are as well. */
const PATIENCE = 3000

interface LoadedLayer {
  SearchLayer: typeof SearchLayer
}

const loadLayer = (): Promise<LoadedLayer> => import('./search-layer.tsx')

/**
 * A link to the search, which opens it in place once scripts run. The field is there from then on,
 * so that no letter is lost, and a phone brings up its keys, while what answers is still loading.
 */
export function SearchControl({ current }: { current: boolean }) {
  const bundle = useBundle()
  const hydrated = useHydrated()
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const [layer, setLayer] = useState<LoadedLayer>()
  const [hopeless, setHopeless] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  const load = useCallback(() => {
    const loading = loadLayer()
    inTime(loading, 'search-layer', PATIENCE).catch(() => setHopeless(true))
    loading.then(setLayer, () => undefined)
  }, [])

  const open = useCallback(() => {
    const onPage = document.getElementById(SEARCH_FIELD)
    load()
    void prepareSearch(bundle)
    if (onPage) return onPage.focus()
    dialog.current?.togglePopover(true)
    field?.select()
  }, [load, bundle, field])

  useEffect(() => closeWhenLeft(field), [field])
  useEffect(() => listenForSearch(document, open), [open])
  useEffect(() => {
    return afterFirstSign(() => {
      inSpareTime(() => {
        void prepareSearch(bundle)
        return loadLayer()
      })
    })
  }, [bundle])

  function onClick(event: MouseEvent): void {
    if (!isPlainClick(event.nativeEvent)) return
    // Where there are no popovers, the browser follows the link.
    open()
    event.preventDefault()
  }

  return (
    <>
      <a
        href={pageHref('search/')}
        className="search-control"
        data-in-place=""
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts="/ Control+K"
        onPointerOver={load}
        onFocus={load}
        onTouchStart={load}
        onClick={onClick}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z" />
        </svg>
        <span>Search</span>
        <kbd className="needs-scripts" aria-hidden="true">
          /
        </kbd>
      </a>
      {hydrated && (
        <SearchDialog ref={dialog} fieldRef={setField}>
          {layer && field && <layer.SearchLayer field={field} />}
          {!layer && hopeless && <ResultsElsewhere />}
        </SearchDialog>
      )}
    </>
  )
}
