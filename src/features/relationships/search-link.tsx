import type { ComponentProps } from 'react'
import { isPlainClick } from '#ui/is-plain-click.ts'
import { pageHref } from '#ui/page-href.ts'
import type { RelationshipSearch } from './relationship-search.ts'

interface SearchLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'aria-current'> {
  search: RelationshipSearch
  /** Whether it stands for what is shown already, and would take it back. */
  chosen: boolean
  onSearch: (search: RelationshipSearch) => void
}

/** A link to the same page with other filters, which leaves the reader where they are. */
export function SearchLink({ search, chosen, onSearch, children, ...rest }: SearchLinkProps) {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(pairs).toString()
  return (
    <a
      {...rest}
      href={pageHref(`relationships/${query && `?${query}`}`)}
      aria-current={chosen ? 'true' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event.nativeEvent)) return
        event.preventDefault()
        onSearch(search)
      }}
    >
      {children}
    </a>
  )
}
