import { sourceAddress } from '#model/address.ts'
import type { EvidenceStatement, SourceRef } from '#model/evidence.ts'
import type { StatementSeed } from '#model/statement.ts'
import { checkParagraphs } from '../read/check-paragraphs.ts'
import type { PageIndex } from './index-pages.ts'
import type { Report } from '../diagnostics.ts'
import { didYouMean } from './nearest-name.ts'
import type { KeyPath } from '../read/parse-yaml.ts'
import { isGiven, type SourceFile } from '../read/seeds.ts'
import { walkStatements } from '../read/walk-statements.ts'

/** Every statement of every source, and the sources they come from, by id. */
export interface StatementIndex {
  statements: ReadonlyMap<string, EvidenceStatement>
  sources: ReadonlyMap<string, SourceRef>
  /** Slugs of the pages that a given document has something to say about. */
  namedByGiven: ReadonlySet<string>
}

interface Story {
  pages: PageIndex
  steps: number
}

/** Indexes statements, and checks that every paragraph of every document is accounted for. */
export function indexStatements(
  files: readonly SourceFile[],
  story: Story,
  report: Report,
): StatementIndex {
  const statements = new Map<string, EvidenceStatement>()
  const sources = new Map<string, SourceRef>()
  const namedByGiven = new Set<string>()
  for (const file of files) {
    const { id, data } = file
    const { label, date, origin } = data
    const ref = { id, label, address: sourceAddress(id), date, origin }
    sources.set(id, data.origin === 'given' ? ref : { ...ref, grade: data.grade })
    if (isGiven(file)) checkParagraphs(file, report)
    for (const { id: key, paragraph, seed, path } of walkStatements(file)) {
      const { says, stance, by, until, confidence } = seed
      statements.set(key, {
        id: key,
        source: id,
        ...(paragraph === undefined ? {} : { paragraph }),
        says,
        stance,
        ...(by === undefined ? {} : { by }),
        ...(confidence === undefined ? {} : { confidence }),
        level: until,
      })
      if (isGiven(file)) for (const slug of seed.about) namedByGiven.add(slug)
      checkStatement(file, seed, path, story, report)
    }
  }
  return { statements, sources, namedByGiven }
}

function checkStatement(
  { file, at }: SourceFile,
  { until, about }: StatementSeed,
  path: KeyPath,
  { pages, steps }: Story,
  report: Report,
) {
  if (until > steps) {
    const message = `"until: ${until}" is past the end of the story`
    report({ file, at: at([...path, 'until']), message, mend: `the last step is ${steps}` })
  }
  about.forEach((slug, index) => {
    if (pages.bySlug.has(slug) || pages.unreadable.has(slug)) return
    const mend = didYouMean(slug, pages.bySlug.keys(), 'name the slug of a page')
    report({ file, at: at([...path, 'about', index]), message: `unknown page "${slug}"`, mend })
  })
}
