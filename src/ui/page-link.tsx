import type { ReactNode } from 'react'
import { pageHref } from './page-href.ts'

interface PageLinkProps {
  address: string
  className?: string
  current?: boolean
  children: ReactNode
}

/** A plain link within the site, which works before and without scripts. */
export function PageLink({ address, className, current, children }: PageLinkProps) {
  return (
    <a href={pageHref(address)} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
