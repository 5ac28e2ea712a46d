import type { Dataset, ItemList } from 'schema-dts'
import { plainText } from '#model/plain-text.ts'
import type { CompiledWiki } from '../compiled-wiki.ts'
import { LICENCE } from '../licence.ts'

interface Item {
  address: string
  title: string
}

/** More would outgrow the page; each has an address of its own all the same. */
const MOST = 100

/** What a list lists, as far as anybody may know of it; undefined where there is no such list. */
export function describeList(
  address: string,
  compiled: CompiledWiki,
): Exclude<ItemList, string> | undefined {
  const items = itemsAt(address, compiled)
  return items && itemList(items, compiled.wiki.url)
}

function itemsAt(address: string, { lists }: CompiledWiki): Item[] | undefined {
  switch (address) {
    case 'characters/':
      return lists.characters.entries
    case 'people/':
      return lists.people.entries
    case 'shows/':
      return lists.shows.entries
    case 'episodes/':
      return lists.episodes.entries
    case 'sources/':
      return lists.sources.entries.map(({ address: at, label }) => ({ address: at, title: label }))
    case 'disagreements/':
      return lists.disagreements.entries
        .filter(({ level }) => level === 0)
        .map(({ slug, question }) => ({
          address: `${address}#disagreement-${slug}`,
          title: question,
        }))
    case 'timeline/':
      return lists.timeline.entries
        .filter(({ level, rank }) => level === 0 && rank !== 'deprecated')
        .map(({ inlines, page, fragment = '' }) => ({
          address: page ? `${page.address}#${fragment}` : address,
          title: plainText(inlines),
        }))
    default:
      return undefined
  }
}

function itemList(items: readonly Item[], siteUrl: string): Exclude<ItemList, string> {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.slice(0, MOST).map(({ address, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: siteUrl + address,
    })),
  }
}

/** The bundle, for those who look for data. */
export function describeDataset(
  description: string,
  { wiki, manifest }: CompiledWiki,
): Exclude<Dataset, string> {
  const file = (name: string, path: string) =>
    ({
      '@type': 'DataDownload',
      name,
      encodingFormat: 'application/json',
      contentUrl: wiki.url + path,
    }) as const
  return {
    '@type': 'Dataset',
    name: wiki.name,
    description,
    url: `${wiki.url}data/`,
    license: LICENCE.url,
    isAccessibleForFree: true,
    inLanguage: wiki.language,
    distribution: [
      file('Manifest', `data/${manifest}`),
      file('JSON Schema', 'data/schema.json'),
      file('Where to begin', 'data/index.json'),
    ],
  }
}
