import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectRevision } from '../changes/collect-revision.ts'
import { tellChanges } from '../changes/tell-changes.ts'
import { formatDiagnostic } from '../diagnostics.ts'
import { collect } from '../read/collect.ts'
import { complain, print } from './say.ts'
import { SEEDS } from './seeds-folder.ts'

/** The one command that asks the clock; a build never does. */
export async function writeChanges(revision: string, given?: string): Promise<boolean> {
  const date = given ?? new Date().toISOString().slice(0, 10)
  const { name, files } = await collectRevision(SEEDS, revision)
  const after = await collect(SEEDS)
  const { diagnostics, summary, text } = tellChanges({ since: name, before: files, after })
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  print(summary)
  if (text === undefined) return diagnostics.length === 0
  await mkdir(join(SEEDS, 'changes'), { recursive: true })
  await writeFile(join(SEEDS, 'changes', `${date}.yaml`), text, { flag: 'wx' })
  print(`wrote seeds/changes/${date}.yaml`)
  return true
}
