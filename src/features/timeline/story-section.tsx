import type { Story } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'
import { StepList } from '#ui/step-list.tsx'

/** What happens in the story itself, which has an order but no dates. */
export function StorySection({ story, marksOf }: { story: Story; marksOf: MarksOf }) {
  if (story.episodes.length === 0) return null
  return (
    <section id="page-story" className="mt-14 border-t border-hairline pt-8">
      <h2 className="heading-2">The story, episode by episode</h2>
      {story.episodes.map(({ episode, beats }) => (
        <section key={episode.address} className="mt-6">
          <h3 className="heading-3">
            <PageLink address={episode.address}>{`${episode.number}. ${episode.title}`}</PageLink>
          </h3>
          <StepList
            steps={beats.map((beat) => ({
              key: beat.id,
              level: beat.level,
              content: (
                <>
                  <RichTextView pieces={beat.value} />
                  <CiteMarks marks={marksOf(beat.cites)} />
                </>
              ),
            }))}
          />
        </section>
      ))}
    </section>
  )
}
