import type { AddressList } from '#model/list-record.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { nearAddresses } from './near-addresses.ts'

interface NotFoundPageProps {
  /** Both are missing in prerendered HTML, which answers for any address. */
  path?: string
  addresses?: AddressList
}

function Suggestions({ path, addresses }: Required<NotFoundPageProps>) {
  const near = nearAddresses(path, addresses.entries)
  if (near.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="heading-2">Did you mean</h2>
      <ul className="mt-3 space-y-2">
        {near.map(({ address, title }) => (
          <li key={address}>
            <PageLink address={address}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function NotFoundPage({ path, addresses }: NotFoundPageProps) {
  return (
    <div className="column">
      <PageHeader title="Page not found">
        <p className="lead">There is nothing at this address.</p>
      </PageHeader>
      {path !== undefined && addresses && <Suggestions path={path} addresses={addresses} />}
      <p className="mt-8">
        <PageLink address="">Back to the start</PageLink>
      </p>
    </div>
  )
}
