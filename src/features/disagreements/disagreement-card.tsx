import { DISAGREEMENT_WORDS } from '#data/disagreement-words.ts'
import type { DisagreementRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'
import { Sentences } from '#ui/sentences.tsx'

interface DisagreementCardProps {
  entry: DisagreementRecord
  marksOf: MarksOf
  /** Among all others of its kind: the kind is said already, the pages concerned are not. */
  listed?: boolean
}

type PartProps = Pick<DisagreementCardProps, 'entry' | 'marksOf'>

/** One fold around all sides when none of them is safe, so that they open together. */
function Positions({ entry, marksOf }: PartProps) {
  const safest = Math.min(...entry.positions.map((position) => position.level))
  return (
    <Fold level={safest} above={entry.level}>
      <ul className="mt-3 grid gap-4 sm:grid-cols-2">
        {entry.positions.map((position, index) => (
          <li key={`${entry.positions.length} ${index}`} className="border-l-2 border-gold pl-3">
            <Fold level={position.level} above={Math.max(safest, entry.level)}>
              <RichTextView pieces={position.inlines} />
              <CiteMarks marks={marksOf(position.cites)} />
            </Fold>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function Reading({ entry, marksOf }: PartProps) {
  if (entry.reading.length === 0) return null
  const level = Math.max(...entry.reading.map((sentence) => sentence.level))
  return (
    <div className="mt-3">
      <Fold level={level} above={entry.level}>
        <p key={entry.reading.length}>
          <strong>Our reading: </strong>
          <Sentences sentences={entry.reading} marksOf={marksOf} />
        </p>
      </Fold>
    </div>
  )
}

function Pages({ entry }: Pick<DisagreementCardProps, 'entry'>) {
  const links = entry.pages.map(({ address, title }) => ({
    address: `${address}#disagreement-${entry.slug}`,
    title,
  }))
  return (
    <div className="mt-3">
      <LinkRow label="Concerns" links={links} />
    </div>
  )
}

function formerlyOf({ formerly = [] }: DisagreementRecord): string[] {
  return formerly.map((slug) => `disagreement-${slug}`)
}

/**
 * A question that sources answer differently, with the sides next to each other. What is left out
 * when fewer sources count takes all beside it along, so that text a translator moved cannot trip React.
 */
export function DisagreementCard({ entry, marksOf, listed = false }: DisagreementCardProps) {
  return (
    <article id={`disagreement-${entry.slug}`} className="mt-6">
      <Formerly id={`disagreement-${entry.slug}`} also={formerlyOf(entry)}>
        <Fold level={entry.level}>
          {!listed && (
            <p className="text-sm font-semibold text-gold">{DISAGREEMENT_WORDS[entry.kind]}</p>
          )}
          <LinkedHeading id={`disagreement-${entry.slug}`} depth={3}>
            {entry.question}
          </LinkedHeading>
          <Positions entry={entry} marksOf={marksOf} />
          <Reading entry={entry} marksOf={marksOf} />
          {listed && <Pages entry={entry} />}
        </Fold>
      </Formerly>
    </article>
  )
}
