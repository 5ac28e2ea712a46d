import type { ReactNode } from 'react'
import { describeNotes } from '#data/describe-notes.ts'
import { numberNotes } from '#data/number-notes.ts'
import type { DisagreementRecord, PageRecord } from '#model/page-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { NoteList } from '#ui/note-list.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Sentences } from '#ui/sentences.tsx'
import { AliasLine } from './alias-line.tsx'
import { BacklinkList } from './backlink-list.tsx'
import { citeOrder } from './cite-order.ts'
import { contents } from './contents.ts'
import { ContentsList } from './contents-list.tsx'
import { describeKind } from './describe-kind.ts'
import { FactsPanel } from './facts-panel.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { SectionView } from './section-view.tsx'

interface ArticlePageProps {
  page: PageRecord
  /** How a disagreement is drawn, which a page of its own also does. */
  renderDisagreement: (entry: DisagreementRecord, marksOf: MarksOf) => ReactNode
  /** What follows the text of this page. */
  children?: ReactNode
}

export function ArticlePage({ page, renderDisagreement, children }: ArticlePageProps) {
  const notes = numberNotes(citeOrder(page), page.evidence)
  return (
    <article className="article">
      <div className="article-lead">
        <PageHeader title={page.title} eyebrow={describeKind(page)}>
          <AliasLine aliases={page.aliases} notes={notes} />
          {page.summary.length > 0 && (
            <p className="lead">
              <Sentences sentences={page.summary} marksOf={notes.of} />
            </p>
          )}
        </PageHeader>
      </div>
      <FactsPanel page={page} marksOf={notes.of} />
      <ContentsList entries={contents(page)} />
      <div className="article-text">
        {page.sections.map((section) => (
          <SectionView key={section.id} section={section} marksOf={notes.of} />
        ))}
        {children}
        {page.disagreements.length > 0 && (
          <section id="page-disagreements" className="mt-10">
            <h2 className="heading-2">Disagreements</h2>
            {page.disagreements.map((entry) => renderDisagreement(entry, notes.of))}
          </section>
        )}
        <OpenQuestions questions={page.questions} sources={page.evidence.sources} />
        <BacklinkList backlinks={page.backlinks} />
        <NoteList groups={describeNotes(notes)} />
      </div>
    </article>
  )
}
