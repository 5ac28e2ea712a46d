import { sourceAddress } from '#model/address.ts'
import type { EvidenceStatement } from '#model/evidence.ts'

export interface Place {
  address: string
  text: string
}

/**
 * Where in its source a statement stands: its paragraph, or itself where paragraphs are not known.
 * @example placeOf({ id: 'post:5', source: 'post' }).address // 'sources/post/#s5'
 */
export function placeOf(statement: Pick<EvidenceStatement, 'id' | 'source' | 'paragraph'>): Place {
  const { id, source, paragraph } = statement
  const page = sourceAddress(source)
  if (paragraph !== undefined) {
    return { address: `${page}#p${paragraph}`, text: `Paragraph ${paragraph}` }
  }
  const number = id.slice(source.length + 1)
  return { address: `${page}#s${number}`, text: `Statement ${number}` }
}
