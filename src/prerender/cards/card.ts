import type { Trace } from '#model/trace.ts'

/** The picture that stands for a page where its address is shared; level 0 only. */
export interface Card {
  title: string
  /** What the page says of itself, in one line or a few. */
  line: string
  trace: Trace
  /** The name of the wiki. */
  wiki: string
  /** BCP 47 tag of the language it is written in. */
  language: string
}

/** What every place that shows cards expects. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
