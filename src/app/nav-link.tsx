import { PageLink } from '#ui/page-link.tsx'
import type { NavigationItem } from './navigation.ts'
import { useIsAt } from './use-is-at.ts'

/** Leads from every page to one, and says when the reader is there. */
export function NavLink({ address, label }: NavigationItem) {
  return (
    <PageLink address={address} className="nav-link" current={useIsAt(address)}>
      {label}
    </PageLink>
  )
}
