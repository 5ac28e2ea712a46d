import { sourceAddress } from '#model/address.ts'
import type { EvidenceStatement, SourceRef } from '#model/evidence.ts'
import { LeveledList } from '#ui/leveled-list.tsx'
import { PageLink } from '#ui/page-link.tsx'

interface OpenQuestionsProps {
  questions: readonly EvidenceStatement[]
  sources: readonly SourceRef[]
}

interface QuestionProps {
  question: EvidenceStatement
  label: string | undefined
}

function Question({ question: { says, source, paragraph }, label = source }: QuestionProps) {
  return (
    <>
      <span>{says} </span>
      <PageLink address={`${sourceAddress(source)}#p${paragraph}`} className="text-sm text-mist">
        {`${label}, paragraph ${paragraph}`}
      </PageLink>
    </>
  )
}

/** What sources ask about the subject and leave open, each with the paragraph that asks. */
export function OpenQuestions({ questions, sources }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  const labels = new Map(sources.map((source) => [source.id, source.label]))
  return (
    <section id="page-questions" className="mt-10">
      <h2 className="heading-2">Questions left open</h2>
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
