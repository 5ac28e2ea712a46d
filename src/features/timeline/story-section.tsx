import type { Story } from '#model/list-record.ts'
import type { MarksOf } from '#ui/cite-marks.tsx'
import { CiteMarks } from '#ui/cite-marks.tsx'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageLink } from '#ui/page-link.tsx'
import { RichTextView } from '#ui/rich-text-view.tsx'
import { StepList } from '#ui/step-list.tsx'

/** What happens in the story itself, which has an order but no dates. */
export function StorySection({ story, marksOf }: { story: Story; marksOf: MarksOf }) {
  if (story.episodes.length === 0) return null
  return (
    <section id="page-story" className="story">
      <LinkedHeading id="page-story">The story, episode by episode</LinkedHeading>
      <ol className="story-line">
        {story.episodes.map(({ episode, beats }) => (
          <li key={episode.address} className="story-step">
            <h3 className="heading-3">
              <PageLink address={episode.address}>
                <span className="story-number">{episode.number}</span>
                <span>{` ${episode.title}`}</span>
              </PageLink>
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
          </li>
        ))}
      </ol>
    </section>
  )
}
