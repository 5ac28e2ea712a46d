import { resolve } from 'node:path'
import { type Diagnostic, formatDiagnostic, reportTo } from '../diagnostics.ts'
import { verifyOriginals } from '../inspect/verify-originals.ts'
import { collect } from '../read/collect.ts'
import { parse } from '../read/parse.ts'
import { isGiven } from '../read/seeds.ts'
import { complain, print } from './say.ts'
import { SEEDS } from './seeds-folder.ts'

export async function verify(folder: string): Promise<boolean> {
  const diagnostics: Diagnostic[] = []
  const seeds = parse(await collect(SEEDS), reportTo(diagnostics))
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  if (!seeds || diagnostics.length > 0) return false
  const { findings, accounted } = await verifyOriginals(
    seeds.sources.filter(isGiven),
    resolve(folder),
  )
  for (const finding of findings) complain(finding)
  for (const [id, { verified, paragraphs }] of accounted)
    print(`${id}: ${verified} of ${paragraphs}`)
  const total = (figure: 'verified' | 'paragraphs') =>
    [...accounted.values()].reduce((sum, counts) => sum + counts[figure], 0)
  print(`${total('verified')} of ${total('paragraphs')} paragraphs accounted for`)
  return findings.length === 0
}
