import { sourceAddress } from '#model/address.ts'
import type { EvidenceStatement, SourceRef } from '#model/evidence.ts'
import type { StatementSeed } from '#model/statement.ts'
import type { PageIndex } from './index-pages.ts'
import type { Report } from './diagnostics.ts'
import { didYouMean } from './nearest-name.ts'
import type { KeyPath } from './parse-yaml.ts'
import type { SourceFile } from './seeds.ts'
import { walkStatements } from './walk-statements.ts'

/** Every statement of every source, and the sources they come from, by id. */
export interface StatementIndex {
  statements: ReadonlyMap<string, EvidenceStatement>
  sources: ReadonlyMap<string, SourceRef>
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
  for (const file of files) {
    const { id, data } = file
    const { label, date, origin } = data
    sources.set(id, { id, label, address: sourceAddress(id), date, origin })
    checkParagraphs(file, report)
    for (const { id: key, paragraph, seed, path } of walkStatements(file)) {
      const { says, stance, by, until } = seed
      const said = by === undefined ? { says, stance } : { says, stance, by }
      statements.set(key, { id: key, source: id, paragraph, ...said, level: until })
      checkStatement(file, seed, path, story, report)
    }
  }
  return { statements, sources }
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
    report({ file, ...at([...path, 'until']), message, mend: `the last step is ${steps}` })
  }
  about.forEach((slug, index) => {
    if (pages.bySlug.has(slug) || pages.unreadable.has(slug)) return
    const mend = didYouMean(slug, pages.bySlug.keys(), 'name the slug of a page')
    report({ file, ...at([...path, 'about', index]), message: `unknown page "${slug}"`, mend })
  })
}

function checkParagraphs({ file, data, at, keyAt }: SourceFile, report: Report) {
  const count = data.document.paragraphs
  for (const [key, { statements, noise }] of Object.entries(data.paragraphs)) {
    const path = ['paragraphs', key]
    if (Number(key) > count) {
      const message = `paragraph ${key} of a document that has ${count}`
      const mend = 'correct the number, or document.paragraphs'
      report({ file, ...keyAt(path), message, mend })
    }
    if (!statements === !noise) {
      const message = statements
        ? `paragraph ${key} has statements and is called noise`
        : `paragraph ${key} has neither statements nor a reason to be noise`
      report({
        file,
        ...keyAt(path),
        message,
        mend: 'give it "statements", or "noise" with the reason',
      })
    }
  }
  for (let number = 1; number <= count; number += 1) {
    if (data.paragraphs[String(number)]) continue
    const message = `paragraph ${number} is not accounted for`
    report({ file, ...at(['paragraphs']), message, mend: 'add its statements, or why it is noise' })
  }
}
