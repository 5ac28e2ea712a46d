import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core'
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '#prerender/cards/card.ts'
import { CARD_FACE, readCardFonts } from '#prerender/cards/card-fonts.ts'
import { layOutCard } from '#prerender/cards/lay-out-card.ts'

interface MeasuredText {
  /** Each line as it is set. */
  lines: string[]
  top: number
  bottom: number
  right: number
}

export interface MeasuredCard {
  title: MeasuredText
  line: MeasuredText
  wiki: MeasuredText
  /** Where the trace begins. */
  traceLeft: number
}

async function createRenderer(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const data of await readCardFonts()) await renderer.registerFont({ name: CARD_FACE, data })
  return renderer
}

function measured(node: MeasuredNode | undefined): MeasuredText {
  if (!node) throw new Error('the card has no such text')
  const [, , , , left, top] = node.transform
  const byLine = Map.groupBy(node.runs, ({ y, height }) => Math.round(y + height))
  const lines = [...byLine.values()].map((runs) => runs.map(({ text }) => text).join(''))
  return { lines, top, bottom: top + node.height, right: left + node.width }
}

/** Answers with where the parts of a card come to stand. */
export async function createCardMeter(): Promise<(card: Card) => Promise<MeasuredCard>> {
  const renderer = await createRenderer()
  const size = { width: CARD_WIDTH, height: CARD_HEIGHT }
  return async (card) => {
    const { children } = await renderer.measure(layOutCard(card), size)
    const [column, trace] = children
    const [words, foot] = column?.children ?? []
    return {
      title: measured(words?.children[0]),
      line: measured(words?.children[1]),
      wiki: measured(foot?.children[1]),
      traceLeft: trace?.transform[4] ?? 0,
    }
  }
}

/** Those of the letters that the face of the cards has no shape for. */
export async function lettersWithoutShape(letters: Iterable<string>): Promise<string[]> {
  const renderer = await createRenderer()
  const draw = async (text: string) => {
    const node: Node = { type: 'text', text, style: { fontFamily: CARD_FACE, fontSize: 40 } }
    const pixels = await renderer.render(node, { width: 80, height: 60, format: 'raw' })
    return pixels.toString('base64')
  }
  const shapeless = await draw('\u{10FFFF}')
  const without: string[] = []
  for (const letter of letters) if ((await draw(letter)) === shapeless) without.push(letter)
  return without
}
