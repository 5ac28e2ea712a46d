import type { ReactNode, Ref } from 'react'
import { pageHref } from '#ui/page-href.ts'

const ID = 'search-dialog'

interface SearchDialogProps {
  ref: Ref<HTMLDialogElement>
  fieldRef: Ref<HTMLInputElement>
  /** What answers, once it is there. */
  children: ReactNode
}

/**
 * Where to search; a form that nothing has taken over leads to the page of all results. A modal
 * dialog would have the browser compute the style of the whole page anew, as it opens and closes.
 */
export function SearchDialog({ ref, fieldRef, children }: SearchDialogProps) {
  return (
    <dialog
      ref={ref}
      id={ID}
      popover="auto"
      className="search-dialog"
      aria-label="Search"
      aria-modal="true"
    >
      <div>
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
          <button type="button" popoverTarget={ID} popoverTargetAction="hide">
            Close
          </button>
        </form>
        {children}
      </div>
    </dialog>
  )
}

/** What is said where nothing will answer. */
export function ResultsElsewhere() {
  return <output className="search-state">Results are on a page of their own: press Enter.</output>
}
