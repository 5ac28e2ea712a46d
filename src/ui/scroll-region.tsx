import type { ReactNode } from 'react'

interface ScrollRegionProps {
  label: string
  children: ReactNode
}

/** Lets what is wider than the page scroll by itself, with the keyboard as well. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else only a pointer can scroll it
    <section aria-label={label} tabIndex={0} className="scroll-region">
      {children}
    </section>
  )
}
