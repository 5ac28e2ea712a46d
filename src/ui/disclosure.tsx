import type { ReactNode } from 'react'

interface DisclosureProps {
  label: string
  children: ReactNode
}

/** Closed for its length alone; what gives something away has a fold of its own inside. */
export function Disclosure({ label, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        <span>{label}</span>
      </summary>
      {children}
    </details>
  )
}
