import { compile, type Compilation } from '../compile.ts'
import type { SeedFile } from '../read/collect.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { compareContent } from './compare-content.ts'
import { partsOf } from './parts-of.ts'
import { summarizeChanges } from './summarize-changes.ts'
import { writeChanges } from './write-changes.ts'

interface TwoStates {
  since: string
  before: readonly SeedFile[]
  after: readonly SeedFile[]
}

interface ToldChanges {
  /** Faults of either state, for neither can be compared then. */
  diagnostics: Diagnostic[]
  /** The text of the seed that tells them; left out when nothing changed. */
  text?: string
  summary: string
}

/** Compares the seeds of two moments, fact by fact. */
export function tellChanges({ since, before, after }: TwoStates): ToldChanges {
  const old = compile(before.filter(isNoHistory))
  const now = compile(after.filter(isNoHistory))
  const diagnostics = [...old.diagnostics, ...now.diagnostics]
  if (!old.content || !now.content) return { diagnostics, summary: 'One of the two is unsound.' }
  const redirects = now.content.redirects
  const pages = compareContent(partsIn(old.content), partsIn(now.content), redirects)
  const summary = summarizeChanges(pages)
  if (Object.keys(pages).length === 0) return { diagnostics, summary }
  return { diagnostics, summary, text: writeChanges({ since, summary, pages }) }
}

/** Earlier changes may name pages that this very comparison finds to be gone. */
function isNoHistory({ path }: SeedFile): boolean {
  return !path.startsWith('seeds/changes/')
}

function partsIn({ pages, sources, lists }: NonNullable<Compilation['content']>) {
  return partsOf({ pages, sources, disagreements: lists.disagreements.entries })
}
