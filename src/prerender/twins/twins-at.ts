import type { Lists } from '#model/bundle.ts'
import type { Twin } from '#model/twin.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { dataMarkdown } from './data-markdown.ts'
import { frameTwin } from './frame-twin.ts'
import {
  disagreementsText,
  homeText,
  type ListText,
  pagesText,
  relationshipsText,
  sourcesText,
  timelineText,
} from './list-markdown.ts'
import { pageMarkdown } from './page-markdown.ts'
import { sourceMarkdown } from './source-markdown.ts'

/** A page for machines: the same as Markdown and as data. */
export interface Twins {
  markdown: string
  json: string
}

interface TwinPage {
  address: string
  title: string
}

/** The twins of the page at an address; undefined for one that has nothing to say by itself. */
export function twinsAt({ address, title }: TwinPage, compiled: CompiledWiki): Twins | undefined {
  const { wiki, records, manifest } = compiled
  const place = {
    $schema: `${wiki.url}data/schema.json#/$defs/twin`,
    canonical: wiki.url + address,
  }
  const write = (twin: Twin) => `${JSON.stringify(twin)}\n`
  const record = records.get(address)
  if (record?.record === 'page') {
    return { markdown: pageMarkdown(record, wiki), json: write({ ...place, ...record }) }
  }
  if (record?.record === 'source') {
    return { markdown: sourceMarkdown(record, wiki), json: write({ ...place, ...record }) }
  }
  if (address === 'data/') {
    const files = {
      schema: `${wiki.url}data/schema.json`,
      feed: `${wiki.url}feed.xml`,
      sitemap: `${wiki.url}sitemap.xml`,
      llms: `${wiki.url}llms.txt`,
    }
    const at = `${wiki.url}data/${manifest}`
    const json = write({ ...place, record: 'entrance', address, title, wiki, manifest: at, files })
    return { markdown: dataMarkdown({ address, title }, compiled), json }
  }
  const shown = listsAt(address, compiled)
  if (!shown) return undefined
  const { text, lists } = shown
  return {
    markdown: frameTwin({ address, title, ...text }, wiki),
    json: write({ ...place, record: 'list', address, title, lists }),
  }
}

interface ShownLists {
  text: ListText
  lists: Partial<Lists>
}

function listsAt(address: string, { lists, wiki }: CompiledWiki): ShownLists | undefined {
  const { home, topics, timeline, story, relationships, disagreements, sources, coverage } = lists
  const ofPages = (name: 'characters' | 'people' | 'shows' | 'episodes'): ShownLists => ({
    text: pagesText(lists[name], wiki),
    lists: { [name]: lists[name] },
  })
  switch (address) {
    case '':
      return { text: homeText(lists, wiki), lists: { home, topics } }
    case 'characters/':
      return ofPages('characters')
    case 'people/':
      return ofPages('people')
    case 'shows/':
      return ofPages('shows')
    case 'episodes/':
      return ofPages('episodes')
    case 'timeline/':
      return { text: timelineText(timeline, story, wiki), lists: { timeline, story } }
    case 'relationships/':
      return { text: relationshipsText(relationships, wiki), lists: { relationships } }
    case 'disagreements/':
      return { text: disagreementsText(disagreements, wiki), lists: { disagreements } }
    case 'sources/':
      return { text: sourcesText(lists, wiki), lists: { sources, coverage } }
    default:
      return undefined
  }
}
