import type { Node } from '@takumi-rs/core'
import { WIKI_TRACE } from '#model/wiki-trace.ts'
import { CARD_HEIGHT, CARD_WIDTH, type Card } from './card.ts'
import { CARD_COLOURS } from './card-colours.ts'
import { CARD_FACE } from './card-fonts.ts'
import { clipText } from './clip-text.ts'
import { tracePicture } from './trace-picture.ts'

/** Longer titles are set smaller, so that a few lines hold them; none reaches the wiki's name. */
const TITLE_SIZES = [
  { upTo: 22, size: 108, lines: 2 },
  { upTo: 48, size: 88, lines: 3 },
  { upTo: Infinity, size: 70, lines: 3 },
]

const LINE_ROOM = 112

/** The card as boxes: words to the left, the trace to the right, the wiki's name at the foot. */
export function layOutCard({ title, line, trace, wiki }: Card): Node {
  const words = box({ flexDirection: 'column', gap: 26 }, [
    text(title, titleStyle(title)),
    text(clipText(line, LINE_ROOM), LINE),
  ])
  const name = box({ alignItems: 'center', gap: 16 }, [
    picture(tracePicture({ trace: WIKI_TRACE, size: 44, stroke: 1.8 }), 44),
    text(wiki, { fontSize: 38 }),
  ])
  return box(CARD, [
    box(COLUMN, [words, name]),
    picture(tracePicture({ trace, size: 410, stroke: 3.4 }), 410),
  ])
}

type Style = NonNullable<Node['style']>

const CARD: Style = {
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  padding: '60px 64px 54px 72px',
  gap: 50,
  alignItems: 'center',
  backgroundColor: CARD_COLOURS.ice,
  color: CARD_COLOURS.ink,
  fontFamily: CARD_FACE,
}

const COLUMN: Style = {
  flexDirection: 'column',
  flexGrow: 1,
  flexBasis: 0,
  height: '100%',
  justifyContent: 'space-between',
}

const LINE: Style = {
  color: CARD_COLOURS.mist,
  fontSize: 38,
  lineHeight: 1.25,
  lineClamp: 3,
  textWrap: 'balance',
  overflowWrap: 'anywhere',
}

function titleStyle(title: string): Style {
  const fitting = TITLE_SIZES.find(({ upTo }) => title.length <= upTo)
  return {
    fontSize: fitting?.size,
    lineClamp: fitting?.lines,
    lineHeight: 1.02,
    letterSpacing: '-0.01em',
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  }
}

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children }
}

function text(words: string, style: Style): Node {
  return { type: 'text', text: words, style }
}

function picture(svg: string, size: number): Node {
  return { type: 'image', src: svg, width: size, height: size, style: { flexShrink: 0 } }
}
