import { PageLink } from './page-link.tsx'

interface EntryCardProps {
  address: string
  title: string
  description: string
  aside?: string
}

/** A page in a list: its name, and one sentence on what it is about. */
export function EntryCard({ address, title, description, aside }: EntryCardProps) {
  return (
    <article className="border-t border-hairline py-4">
      <h3 className="font-semibold">
        <PageLink address={address}>{title}</PageLink>
        {aside && <span className="ml-2 text-sm font-normal text-mist">{aside}</span>}
      </h3>
      <p className="mt-1 text-mist">{description}</p>
    </article>
  )
}
