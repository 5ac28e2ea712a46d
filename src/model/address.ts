import type { PageKind } from './page-kind.ts'

/** Path of a page below the base of the wiki: no slash in front, one at the end; '' is home. */
export type Address = string & { readonly __brand: 'Address' }

/** The folder of seeds, and the first part of the address, of each kind of page. */
export const FOLDERS: Record<PageKind, string> = {
  character: 'characters',
  person: 'people',
  episode: 'episodes',
  show: 'shows',
  topic: 'topics',
  project: 'project',
}

/** Lists that exist whatever the seeds hold; no topic may take their address. */
export const LISTS = [
  'characters',
  'people',
  'shows',
  'relationships',
  'timeline',
  'disagreements',
  'sources',
  'search',
  'data',
  'licences',
] as const

export function asAddress(path: string): Address {
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  return (trimmed === '' ? '' : `${trimmed}/`) as Address
}

/** The addresses that there are in every wiki. */
export const FIXED = ['', 'episodes', ...LISTS].map(asAddress)

/** Where a page lives; topics and project pages stand at the top level. */
export function pageAddress(kind: PageKind, name: string): Address {
  const atTop = kind === 'topic' || kind === 'project'
  return asAddress(atTop ? name : `${FOLDERS[kind]}/${name}`)
}

export function sourceAddress(id: string): Address {
  return asAddress(`sources/${id}`)
}
