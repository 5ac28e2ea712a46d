import { placeOf } from '#data/place-of.ts'
import type { EvidenceStatement, SourceRef } from '#model/evidence.ts'
import { LeveledList } from '#ui/leveled-list.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'

interface OpenQuestionsProps {
  questions: readonly EvidenceStatement[]
  sources: readonly SourceRef[]
}

interface QuestionProps {
  question: EvidenceStatement
  label: string | undefined
}

function Question({ question, label = question.source }: QuestionProps) {
  const place = placeOf(question)
  return (
    <>
      <span>{question.says} </span>
      <PageLink address={place.address} className="text-sm text-mist">
        {`${label}, ${place.text.toLowerCase()}`}
      </PageLink>
    </>
  )
}

/** What sources ask about the subject and leave open, each with the place that asks. */
export function OpenQuestions({ questions, sources }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  const labels = new Map(sources.map((source) => [source.id, source.label]))
  return (
    <section id="page-questions">
      <LinkedHeading id="page-questions">Questions left open</LinkedHeading>
      <LeveledList
        className="mt-4 list-disc space-y-2 pl-6"
        items={questions.map((question) => ({
          key: question.id,
          level: question.level,
          content: <Question question={question} label={labels.get(question.source)} />,
        }))}
      />
    </section>
  )
}
