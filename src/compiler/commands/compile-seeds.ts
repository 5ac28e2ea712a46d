import { type Compilation, compile } from '../compile.ts'
import { formatDiagnostic } from '../diagnostics.ts'
import { collect } from '../read/collect.ts'
import { complain } from './say.ts'
import { SEEDS } from './seeds-folder.ts'

/** Compiles the seeds, and says what there is to mend. */
export async function compileSeeds(): Promise<Compilation> {
  const compilation = compile(await collect(SEEDS))
  for (const diagnostic of compilation.diagnostics) complain(formatDiagnostic(diagnostic))
  return compilation
}
