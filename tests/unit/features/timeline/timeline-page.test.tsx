import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { TimelinePage } from '#features/timeline/timeline-page.tsx'
import type { TimelineSearch } from '#features/timeline/timeline-search.ts'
import type { Story, TimelineEntry } from '#model/list-record.ts'
import { evidence } from '#tests/support/evidence.ts'
import { factRecord } from '#tests/support/records.ts'
import { timelineEntry } from '#tests/support/timeline-entry.ts'

const NOTHING = evidence()
const PART = {
  kind: 'episode',
  slug: 'one',
  address: 'episodes/1/',
  title: 'The Dark',
  number: 1,
} as const

function render(entries: TimelineEntry[], search: TimelineSearch = {}, story?: Story): string {
  return renderToStaticMarkup(
    <TimelinePage
      timeline={{ entries, evidence: NOTHING }}
      story={story ?? { episodes: [], evidence: NOTHING }}
      search={search}
      onSearch={() => undefined}
    />,
  )
}

function withoutFolds(html: string): string {
  return html.replaceAll(/<details.*?<\/details>/g, '')
}

const BOTH = [timelineEntry('sold'), timelineEntry('told', { written: true })]

describe('TimelinePage', () => {
  test('does not tell by a mark outside of the fold how something ended', () => {
    const failed = timelineEntry('told', { written: true, rank: 'deprecated' })
    const marks = (level: number) =>
      withoutFolds(render([{ ...failed, level }])).match(/<li[^>]*data-failed|M-6 6L6|come true\)/g)
    expect(marks(0)).not.toBeNull()
    expect(marks(2)).toBeNull()
  })

  test('writes a date once, over both sides', () => {
    const html = render(BOTH.map((entry) => ({ ...entry, date: '2020-02/..' })))
    expect(html.match(/class="chronicle-date"/g)).toHaveLength(1)
    expect(html).toMatch(/February 2020 or later.*data-lane="happened".*data-lane="written"/)
  })

  test.each([
    ['2020-02-07', ['<time dateTime="2020-02-07">']],
    ['2020-02', ['<time dateTime="2020-02">']],
    ['2020-02/..', null],
    ['2020-02~', null],
  ])('tells machines of %s no more than they understand', (date, tags) => {
    expect(render([timelineEntry('told', { date })]).match(/<time[^>]*>/g)).toEqual(tags)
  })

  test('names each side in words, over all and beside each event', () => {
    const html = render(BOTH)
    expect(html).toMatch(/What happened<\/p>.*What was written about it<\/p>/)
    expect(html).toMatch(/id="the-lamp--sold".*Happened: .*id="the-lamp--told".*Written: /)
  })

  test('strikes out a forecast that failed, and says so', () => {
    const html = render([timelineEntry('told', { written: true, rank: 'deprecated' })])
    expect(html).toMatch(/<s[^>]*>Text of told<\/s><strong[^>]*> did not come true<\/strong>/)
  })

  test('calls something that happened by a doubtful account disputed', () => {
    const html = render([timelineEntry('sold', { rank: 'deprecated' })])
    expect(html).toMatch(/<s[^>]*>Text of sold<\/s><strong[^>]*> disputed<\/strong>/)
  })

  test('leads from a dot to its event, and from a year to its days', () => {
    const html = render(BOTH)
    expect(html).toMatch(/<a href="#the-lamp--told"[^>]*><title>2020: Text of told<\/title>/)
    expect(html).toMatch(/<a href="#year-2020".*<h2 id="year-2020"/)
  })

  test('tells of an event above level 0 in a fold alone', () => {
    const html = render([...BOTH, timelineEntry('end', { level: 3 })])
    expect(html).toContain('Text of end')
    expect(withoutFolds(html)).not.toContain('Text of end')
    expect(withoutFolds(html)).toContain('id="the-lamp--end"')
  })

  test('shows one side alone', () => {
    const html = render(BOTH, { lane: 'written' })
    expect(html).toContain('1 of 2')
    expect(html).not.toContain('Text of sold')
    expect(html).not.toContain('chronicle-head')
  })

  test('says which filter to drop when nothing is left', () => {
    const entries = [
      timelineEntry('sold'),
      timelineEntry('told', { written: true, phase: 'Telling' }),
    ]
    const html = render(entries, { lane: 'happened', phase: 'Telling' })
    expect(html).toContain('Drop Phase: Telling (1 found)')
    expect(html).not.toContain('<figure')
  })

  test('says that nothing is dated', () => {
    expect(render([])).toContain('No source dates anything.')
  })

  test('tells the story episode by episode, in folds', () => {
    const beats = [factRecord('out', { level: 1 })]
    const html = render([], {}, { episodes: [{ episode: PART, beats }], evidence: NOTHING })
    expect(withoutFolds(html)).toMatch(/href="\/episodes\/1\/".*1.*The Dark/)
    expect(withoutFolds(html)).not.toContain('Value of out')
    expect(html).toContain('Value of out')
  })
})
