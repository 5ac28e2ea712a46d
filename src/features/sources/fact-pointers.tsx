import type { FactPointer } from '#model/list-record.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { LeveledList } from '#ui/leveled-list.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'

interface FactPointersProps {
  id: string
  heading: string
  facts: readonly FactPointer[]
  total: number
}

function Pointer({ fact: { page, id, label, value } }: { fact: FactPointer }) {
  return (
    <>
      <PageLink address={`${page.address}#${id}`}>{page.title}</PageLink>
      <span className="text-mist">{`, ${label}: `}</span>
      <span>{value}</span>
    </>
  )
}

/** Facts that share a weakness, counted, and listed for whoever wants to mend it. */
export function FactPointers({ id, heading, facts, total }: FactPointersProps) {
  return (
    <section id={id} className="mt-10">
      <LinkedHeading id={id}>{heading}</LinkedHeading>
      <p className="mt-3">{`${facts.length} of ${total} facts and relations.`}</p>
      {facts.length > 0 && (
        <Disclosure label="Show them">
          <LeveledList
            className="mt-2 space-y-1"
            items={facts.map((fact) => ({
              key: `${fact.page.address}#${fact.id}`,
              level: fact.level,
              content: <Pointer fact={fact} />,
            }))}
          />
        </Disclosure>
      )}
    </section>
  )
}
