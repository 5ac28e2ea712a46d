import type { Section } from '#model/article.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { Fold } from '#ui/fold.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { passages } from './passages.ts'
import { PieceView } from './piece-view.tsx'

interface SectionViewProps {
  section: Section
  marksOf: MarksOf
}

/** The id stays outside the folds, so that a link leads here and opens none. */
export function SectionView({ section, marksOf }: SectionViewProps) {
  return (
    <section id={section.id} className={section.depth === 3 ? 'subsection' : undefined}>
      <Formerly id={section.id}>
        <Fold level={section.level}>
          <LinkedHeading id={section.id} depth={section.depth}>
            {section.heading}
          </LinkedHeading>
          {passages(section.blocks, section.level).map(({ level, pieces }, index) => (
            <Fold key={index} level={level} above={section.level}>
              {pieces.map((piece, at) => (
                <PieceView key={at} piece={piece} marksOf={marksOf} />
              ))}
            </Fold>
          ))}
        </Fold>
      </Formerly>
    </section>
  )
}
