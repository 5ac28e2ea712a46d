import { describeDate } from '#data/describe-notes.ts'
import { describeOrigin } from '#data/describe-origin.ts'
import type { Lists, WikiRecord } from '#model/bundle.ts'
import type { ListEntry, PageList, Story, Timeline } from '#model/list-record.ts'
import { createFootnotes } from './create-footnotes.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { inlineMarkdown, link } from './inline-markdown.ts'
import { joinRuns, leveledMarkdown, listMarkdown } from './leveled-markdown.ts'
import { disagreementMarkdown, joined, saidText, titled } from './twin-parts.ts'

/** What a list says between its title and its evidence. */
export interface ListText {
  blocks: string[]
  evidence: string
}

function entryLine({ title, address, description }: ListEntry, wiki: WikiRecord): string {
  return `- ${link(title, wiki.url + address)}: ${escapeMarkdown(description)}`
}

function entryLines(entries: readonly ListEntry[], wiki: WikiRecord): string {
  return entries.map((entry) => entryLine(entry, wiki)).join('\n')
}

export function pagesText({ intro, entries }: PageList, wiki: WikiRecord): ListText {
  return {
    blocks: [intro === undefined ? '' : escapeMarkdown(intro), entryLines(entries, wiki)],
    evidence: '',
  }
}

export function homeText({ home, topics }: Lists, wiki: WikiRecord): ListText {
  const { show, featured } = home
  const blocks = [
    escapeMarkdown(wiki.tagline),
    escapeMarkdown(wiki.notice),
    show ? entryLine(show, wiki) : '',
    titled('To begin with', entryLines(featured, wiki)),
    titled('Articles', entryLines(topics.entries, wiki)),
  ]
  return { blocks, evidence: '' }
}

export function timelineText(timeline: Timeline, story: Story, wiki: WikiRecord): ListText {
  const { statements, sources } = timeline.evidence
  const evidence = {
    statements: [...statements, ...story.evidence.statements],
    sources: [...sources, ...story.evidence.sources],
  }
  const notes = createFootnotes(evidence, wiki)
  const dated = timeline.entries.map(({ date, label, inlines, cites, level }) => {
    const what = inlineMarkdown(inlines, wiki.url) + notes.marks(cites)
    return { level, text: `- ${describeDate(date)}, ${escapeMarkdown(label)}: ${what}` }
  })
  const parts = story.episodes.map(({ episode, beats }) => {
    const told = beats.map((beat, index) => {
      const { level, text } = saidText({ ...beat, inlines: beat.value }, { wiki, notes })
      return { level, text: `${index + 1}. ${text}` }
    })
    const name = link(episode.title, wiki.url + episode.address)
    return joined(`### ${name}`, leveledMarkdown(joinRuns(told, '\n'), wiki.horizon))
  })
  const blocks = [
    titled('By date', leveledMarkdown(joinRuns(dated, '\n'), wiki.horizon)),
    titled('The story', joined(...parts)),
  ]
  return { blocks, evidence: notes.definitions() }
}

export function disagreementsText(
  { entries, evidence }: Lists['disagreements'],
  wiki: WikiRecord,
): ListText {
  const notes = createFootnotes(evidence, wiki)
  const safest = entries.toSorted((a, b) => a.level - b.level)
  const blocks = safest.map((entry) => disagreementMarkdown(entry, { wiki, notes }))
  return { blocks, evidence: notes.definitions() }
}

export function relationshipsText(
  { groups, evidence }: Lists['relationships'],
  wiki: WikiRecord,
): ListText {
  const notes = createFootnotes(evidence, wiki)
  const blocks = groups.map(({ group, entries }) => {
    const lines = entries.map(({ from, relation: { label, page, cites, level } }) => {
      const [one, other] = [from, page].map(({ title, address }) => link(title, wiki.url + address))
      return { level, text: `${one}, ${escapeMarkdown(label)}: ${other}${notes.marks(cites)}` }
    })
    return titled(escapeMarkdown(group), listMarkdown(lines, wiki.horizon))
  })
  return { blocks, evidence: notes.definitions() }
}

export function sourcesText({ sources, coverage }: Lists, wiki: WikiRecord): ListText {
  const lines = sources.entries.map((source) => {
    const { label, address, title, date, statements, cited } = source
    const what = [title, describeDate(date), describeOrigin(source)].filter((part) => part)
    const used = `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${cited} cited`
    return `- ${link(label, wiki.url + address)}: ${escapeMarkdown(`${what.join('. ')}. ${used}`)}`
  })
  const unknown = coverage.unknowns.map((text) => `- ${escapeMarkdown(text)}`)
  const blocks = [lines.join('\n'), titled('What no source says', unknown.join('\n'))]
  return { blocks, evidence: '' }
}
