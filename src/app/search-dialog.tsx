import type { ReactNode, Ref } from 'react'
import { pageHref } from '#ui/page-href.ts'

interface SearchDialogProps {
  ref: Ref<HTMLDialogElement>
  fieldRef: Ref<HTMLInputElement>
  onClose: () => void
  /** What answers, once it is there. */
  children: ReactNode
}

/** Where to search; a form that nothing has taken over leads to the page of all results. */
export function SearchDialog({ ref, fieldRef, onClose, children }: SearchDialogProps) {
  return (
    <dialog ref={ref} className="search-dialog" aria-label="Search">
      <form action={pageHref('search/')}>
        <input
          ref={fieldRef}
          name="q"
          aria-label="Search"
          placeholder="Names, facts, statements"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={100}
        />
        <button type="button" onClick={onClose}>
          Close
        </button>
      </form>
      {children}
    </dialog>
  )
}

/** What is said where nothing will answer. */
export function ResultsElsewhere() {
  return <output className="search-state">Results are on a page of their own: press Enter.</output>
}
