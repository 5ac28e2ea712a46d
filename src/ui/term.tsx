import type { ReactNode } from 'react'

interface TermProps {
  label: string
  children: ReactNode
}

/** One row of a description list; `children` are its `dd` elements. */
export function Term({ label, children }: TermProps) {
  return (
    <div className="py-2">
      <dt className="text-mist">{label}</dt>
      {children}
    </div>
  )
}
