import { PageLink } from './page-link.tsx'

interface LinkRowProps {
  label: string
  links: readonly { address: string; title: string }[]
}

/** A word and the pages it leads to, each large enough for a thumb. */
export function LinkRow({ label, links }: LinkRowProps) {
  if (links.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-4 text-sm leading-6 text-mist">
      <span>{label}</span>
      {links.map(({ address, title }) => (
        <PageLink key={address} address={address} className="target">
          {title}
        </PageLink>
      ))}
    </p>
  )
}
