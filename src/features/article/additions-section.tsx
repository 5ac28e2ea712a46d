import { Fragment } from 'react'
import type { Addition, PageRecord } from '#model/page-record.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Fold } from '#ui/fold.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'

/** So many pages show at once; the rest is closed for its length. */
const AT_ONCE = 8

function AddedRow({ addition: { page, entries } }: { addition: Addition }) {
  const facts = entries.filter(({ value }) => value !== undefined)
  const sections = entries.filter(({ value }) => value === undefined)
  return (
    <div className="grid gap-x-6 border-t border-hairline py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-display text-[1.15rem] leading-[1.3]">
        <PageLink address={page.address} className="target">
          {page.title}
        </PageLink>
      </dt>
      {facts.map(({ id, label, value }) => (
        <dd key={id} className="text-[0.94em] sm:col-start-2">
          <span className="text-mist">{`${label}: `}</span>
          <PageLink address={`${page.address}#${id}`}>{value}</PageLink>
        </dd>
      ))}
      {sections.length > 0 && (
        <dd className="text-[0.94em] sm:col-start-2">
          <span className="text-mist">Goes on in: </span>
          {sections.map(({ id, label }, index) => (
            <Fragment key={id}>
              {index > 0 && <span className="text-mist"> · </span>}
              <PageLink address={`${page.address}#${id}`}>{label}</PageLink>
            </Fragment>
          ))}
        </dd>
      )}
    </div>
  )
}

function AddedRows({ additions }: { additions: readonly Addition[] }) {
  return (
    <dl className="mt-3">
      {additions.map((addition) => (
        <AddedRow key={addition.page.address} addition={addition} />
      ))}
    </dl>
  )
}

/** What other pages tell from this episode on: their facts, and the parts of them that go on. */
export function AdditionsSection({ adds, number = 0 }: Pick<PageRecord, 'adds' | 'number'>) {
  if (adds.length === 0) return null
  const rest = adds.slice(AT_ONCE)
  return (
    <section id="page-additions">
      <LinkedHeading id="page-additions">What this episode adds</LinkedHeading>
      <p className="mt-3 text-mist">
        What other pages can tell once you have seen it, and where their text goes on.
      </p>
      <Fold level={number}>
        <AddedRows additions={adds.slice(0, AT_ONCE)} />
        {rest.length > 0 && (
          <Disclosure label={rest.length === 1 ? '1 more page' : `${rest.length} more pages`}>
            <AddedRows additions={rest} />
          </Disclosure>
        )}
      </Fold>
    </section>
  )
}
