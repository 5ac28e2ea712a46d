import type { ChangesSeed } from '#model/change.ts'
import type { DisagreementSeed } from '#model/disagreement.ts'
import type { PageKind } from '#model/page-kind.ts'
import type { PageSeed } from '#model/page.ts'
import type { GivenSourceSeed, SourceSeed } from '#model/source.ts'
import type { WikiSeed } from '#model/wiki.ts'
import type { LockedAddress } from '../addresses/parse-lock.ts'
import type { Located } from './validate.ts'

export interface SourceFile extends Located<SourceSeed> {
  id: string
}

export interface GivenSourceFile extends Located<GivenSourceSeed> {
  id: string
}

/** Tells a document whose paragraphs are all accounted for from a page that only adds facts. */
export function isGiven(source: SourceFile): source is GivenSourceFile {
  return source.data.origin === 'given'
}

/** A Markdown seed: checked front matter, and the whole text, of which the rest is still unread. */
export interface MarkdownSeed<T> extends Located<T> {
  slug: string
  text: string
}

export interface PageFile extends MarkdownSeed<PageSeed> {
  kind: PageKind
}

export interface ChangesFile extends Located<ChangesSeed> {
  /** The day it is named after. */
  date: string
}

/** Everything that was found, each file checked by itself. */
export interface Seeds {
  wiki: Located<WikiSeed>
  sources: SourceFile[]
  pages: PageFile[]
  disagreements: MarkdownSeed<DisagreementSeed>[]
  changes: ChangesFile[]
  /** The record of published addresses; a wiki that was never published has none. */
  lock?: LockedAddress[]
  /** Slugs and source ids of files with faults of their own: what refers to them is not blamed. */
  unreadable: Set<string>
}
