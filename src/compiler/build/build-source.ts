import { sourceAddress } from '#model/address.ts'
import type { PageRef } from '#model/page-record.ts'
import type { SourceParagraph, SourceRecord, SourceStatement } from '#model/source-record.ts'
import type { PageIndex } from '../link/index-pages.ts'
import type { SourceFile } from '../read/seeds.ts'
import { walkStatements } from '../read/walk-statements.ts'

/** A source with all its statements, what each is about, and which pages rest on it. */
export function buildSource(
  source: SourceFile,
  citedBy: ReadonlyMap<string, PageRef[]>,
  pages: PageIndex,
): SourceRecord {
  const statements = [...walkStatements(source)].map((walked) => {
    const { until: level, about, ...said } = walked.seed
    const refs = about.flatMap((slug) => pages.bySlug.get(slug) ?? [])
    const rests = citedBy.get(walked.id) ?? []
    const statement = { id: walked.id, ...said, level, about: refs, citedBy: rests }
    return { paragraph: walked.paragraph, statement }
  })
  const head = { record: 'source', id: source.id, address: sourceAddress(source.id) } as const
  const { moved: _settledLater, ...data } = source.data
  if (data.origin === 'supplementary') {
    const { statements: _seeds, ...rest } = data
    const all = statements.map(({ statement }) => statement)
    return { ...head, ...rest, paragraphs: [], statements: all }
  }
  const { document, paragraphs, ...rest } = data
  return {
    ...head,
    ...rest,
    sha256: document.sha256,
    statements: [],
    paragraphs: Object.entries(paragraphs).map(([key, { noise }]): SourceParagraph => {
      const number = Number(key)
      const own = statements
        .filter(({ paragraph }) => paragraph === number)
        .map(({ statement }) => statement)
      return noise === undefined ? { number, statements: own } : { number, noise, statements: own }
    }),
  }
}

/** All statements of a source record, whether or not its paragraphs are known. */
export function statementsOf({ paragraphs, statements }: SourceRecord): SourceStatement[] {
  return [...paragraphs.flatMap((paragraph) => paragraph.statements), ...statements]
}
