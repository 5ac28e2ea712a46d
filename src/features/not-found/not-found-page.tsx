import type { AddressList } from '#model/list-record.ts'
import { tracePath } from '#model/trace-path.ts'
import { PageLink } from '#ui/page-link.tsx'
import { StatePage } from '#ui/state-page.tsx'
import { nearAddresses } from './near-addresses.ts'

const FIGURE = tracePath({ lobes: 8, turns: 5, reach: 0.5 }, 100)

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
    <StatePage title="Page not found" reason="There is nothing at this address." figure={FIGURE}>
      {path !== undefined && addresses && <Suggestions path={path} addresses={addresses} />}
      <p className="mt-8">
        <PageLink address="">Back to the start</PageLink>
      </p>
    </StatePage>
  )
}
