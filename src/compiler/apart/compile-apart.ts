import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { summarizeDiagnostics } from '../diagnostics.ts'
import type { Compiled, WriteOrder } from './compile-process.ts'

/** For what is soon garbage, in MB per half; left to itself it takes a sixth more memory and no less time. */
const NURSERY = '--max-semi-space-size=16'

interface CompiledApart {
  /** The name of the manifest; fails with all that there is to mend in the seeds. */
  manifest: Promise<string>
  /** Writes all files of the bundle, once, when it is there. */
  writeTo: (folder: string) => Promise<void>
  /** For a build that fails elsewhere. */
  stop: () => void
}

/**
 * Compiles seeds in a process of its own, beside all that a build does without them; what that
 * takes in memory is gone once the files are written.
 */
export function compileApart(seeds: string, siteUrl: string): CompiledApart {
  const program = new URL('./compile-process.ts', import.meta.url)
  // Not with the flags of the build, which may name a program to run.
  const child = fork(program, [seeds, siteUrl], { execArgv: [NURSERY] })
  const ended = endOf(child)
  const told = once(child, 'message').then(([compiled]: Compiled[]) => compiled)
  const manifest = Promise.race([told, ended]).then((compiled) => {
    if (!compiled) throw new Error('the process that compiles ends before it has')
    if ('manifest' in compiled) return compiled.manifest
    child.disconnect()
    throw new Error(summarizeDiagnostics(compiled.diagnostics))
  })
  // Whoever waits for it is told; a build that has failed before waits for nothing.
  for (const promise of [manifest, ended]) promise.catch(() => {})
  return {
    manifest,
    async writeTo(folder) {
      await manifest
      const order: WriteOrder = { folder }
      child.send(order)
      await ended
    },
    stop: () => void child.kill(),
  }
}

async function endOf(child: ChildProcess): Promise<void> {
  const [code, signal] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the process that compiles ends with ${code ?? signal}`)
}
