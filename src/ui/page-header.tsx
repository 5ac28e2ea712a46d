import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: string
  eyebrow?: string
  children?: ReactNode
}

export function PageHeader({ title, eyebrow, children }: PageHeaderProps) {
  return (
    <header>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 className="heading-1" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}
