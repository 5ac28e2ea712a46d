import type { ReactNode } from 'react'
import { describeNotes } from '#data/describe-notes.ts'
import { mergeEvidence } from '#data/merge-evidence.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { Evidence } from '#model/evidence.ts'
import type { Level } from '#model/level.ts'
import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import { tracePath } from '#model/trace-path.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { Formerly } from '#ui/formerly.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { MovedFragments } from '#ui/moved-fragments.ts'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Sentences } from '#ui/sentences.tsx'
import { TraceFigure } from '#ui/trace-figure.tsx'
import { AdditionsSection } from './additions-section.tsx'
import { AliasLine } from './alias-line.tsx'
import { AppearanceList } from './appearance-list.tsx'
import { articleMarks } from './article-marks.ts'
import { BacklinkList } from './backlink-list.tsx'
import { BeatList } from './beat-list.tsx'
import { citeOrder } from './cite-order.ts'
import { type ContentsEntry, contents } from './contents.ts'
import { ContentsList } from './contents-list.tsx'
import { describeKind } from './describe-kind.ts'
import { FactsPanel } from './facts-panel.tsx'
import { Hatnotes } from './hatnotes.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { SectionView } from './section-view.tsx'

/** What follows the text of a page, with the evidence it brings along. */
export interface Appendix {
  contents?: readonly ContentsEntry[]
  cites?: readonly (readonly string[])[]
  evidence?: Evidence
  render: (marksOf: MarksOf) => ReactNode
}

interface ArticlePageProps {
  page: PageRecord
  /** That of having seen it all. */
  lastLevel: Level
  /** How a disagreement is drawn, which a page of its own also does. */
  renderDisagreement: (entry: DisagreementRecord, marksOf: MarksOf) => ReactNode
  /** How the dated facts of a page are drawn, which the timeline also does. */
  renderDates: (page: PageRecord, marksOf: MarksOf) => ReactNode
  appendix?: Appendix
}

export function ArticlePage(props: ArticlePageProps) {
  const { page, lastLevel, renderDisagreement, renderDates, appendix } = props
  const evidence = appendix?.evidence
    ? mergeEvidence(page.evidence, appendix.evidence)
    : page.evidence
  const notes = numberNotes(citeOrder(page, appendix?.cites), evidence)
  const marksOf = articleMarks(page, notes)
  return (
    <MovedFragments value={page.moved ?? {}}>
      <article className="article">
        <div className="article-lead">
          <Formerly id="">
            <PageHeader title={page.title} eyebrow={describeKind(page)}>
              <Hatnotes page={page} notes={notes} />
              <AliasLine aliases={page.aliases} notes={notes} />
              {page.summary.length > 0 && (
                <p className="lead">
                  <Sentences sentences={page.summary} marksOf={marksOf} />
                </p>
              )}
            </PageHeader>
          </Formerly>
        </div>
        <TraceFigure path={tracePath(page.trace, 100)} className="article-trace" />
        <FactsPanel page={page} marksOf={marksOf} />
        <ContentsList entries={contents(page, appendix?.contents)} />
        <div className="article-text">
          <BeatList beats={page.beats} marksOf={marksOf} />
          {page.sections.map((section) => (
            <SectionView key={section.id} section={section} marksOf={marksOf} />
          ))}
          {renderDates(page, marksOf)}
          <AppearanceList page={page} lastLevel={lastLevel} marksOf={marksOf} />
          <AdditionsSection adds={page.adds} number={page.number} />
          {appendix?.render(notes.of)}
          {page.disagreements.length > 0 && (
            <section id="page-disagreements">
              <LinkedHeading id="page-disagreements">Disagreements</LinkedHeading>
              {page.disagreements.map((entry) => renderDisagreement(entry, notes.of))}
            </section>
          )}
          <OpenQuestions questions={page.questions} sources={evidence.sources} />
          <BacklinkList backlinks={page.backlinks} />
          <NoteList groups={describeNotes(notes)} />
        </div>
      </article>
    </MovedFragments>
  )
}
