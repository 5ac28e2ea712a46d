import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import { type Position, positionOnceAsked, type Report } from '../diagnostics.ts'
import { findUnwritable } from './find-unwritable.ts'

export type KeyPath = readonly PropertyKey[]

/** Plain data that still knows where each of its values and keys stands in the file. */
export interface LocatedData {
  file: string
  data: unknown
  at(path: KeyPath): Position
  keyAt(path: KeyPath): Position
}

interface YamlText {
  file: string
  text: string
  /** Lines of the file above the text. */
  above: number
}

/**
 * Parses YAML with every scalar as text. Reports the first syntax error, since those after it are
 * mostly its echo, and then answers undefined.
 */
export function parseYaml(
  { file, text, above }: YamlText,
  report: Report,
): LocatedData | undefined {
  const { document, place } = parsePlaced(text, above)
  const [error] = document.errors
  if (error) {
    report({
      file,
      at: place(error.pos[0]),
      message: `malformed YAML: ${error.message.replace(/\.$/, '').toLowerCase()}`,
      mend: 'quote texts that hold ": " or "#", and indent with spaces',
    })
    return undefined
  }
  // Only what is escaped can be in a text without being in the file.
  if (text.includes('\\') || findUnwritable(text))
    reportUnwritable({ document, place }, file, report)
  // Where something stands is only told of what is wrong; for that the text is parsed once more,
  // since the nodes of ten thousand files take more memory than all that is made of them.
  let places: Places | undefined
  const placed = () => (places ??= findPlaces(parsePlaced(text, above)))
  return {
    file,
    data: document.toJS() as unknown,
    at: (path) => positionOnceAsked(() => placed().at(path)),
    keyAt: (path) => positionOnceAsked(() => placed().keyAt(path)),
  }
}

type Places = Pick<LocatedData, 'at' | 'keyAt'>

interface PlacedDocument {
  document: Document.Parsed
  place: (offset: number) => Position
}

function parsePlaced(text: string, above: number): PlacedDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'failsafe',
  })
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + above, column: col }
  }
  return { document, place }
}

function findPlaces({ document, place }: PlacedDocument): Places {
  const nodeAt = (path: KeyPath): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true)
  const at = (path: KeyPath): Position => {
    const node = nodeAt(path)
    if (isNode(node) && node.range) return place(node.range[0])
    return path.length === 0 ? place(0) : at(path.slice(0, -1))
  }
  const keyAt = (path: KeyPath): Position => {
    const parent = nodeAt(path.slice(0, -1))
    if (!isCollection(parent) || !isMap(parent)) return at(path)
    const pair = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)),
    )
    return pair && isNode(pair.key) && pair.key.range ? place(pair.key.range[0]) : at(path)
  }
  return { at, keyAt }
}

function reportUnwritable({ document, place }: PlacedDocument, file: string, report: Report) {
  visit(document, {
    Scalar(_key, { value, range }) {
      const found = typeof value === 'string' ? findUnwritable(value) : undefined
      if (!found) return
      const message = `the character ${found} has no place in a text`
      report({ file, at: place(range?.[0] ?? 0), message, mend: 'delete it' })
    },
  })
}
