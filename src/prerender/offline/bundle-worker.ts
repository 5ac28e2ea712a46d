import { resolve } from 'node:path'
import { build } from 'vite'
import type { OfflineBuild } from '#model/offline-build.ts'

/** The script of the worker for one build, as a single file. */
export function bundleWorker(root: string, told: OfflineBuild): Promise<string> {
  return bundle(root, 'src/worker/worker.ts', told)
}

/** The script that takes an earlier worker, and all that it kept, away again. */
export function bundleRetirement(root: string, base: string): Promise<string> {
  return bundle(root, 'src/worker/retire.ts', { base })
}

async function bundle(root: string, entry: string, told: Partial<OfflineBuild>): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    define: { OFFLINE_BUILD: JSON.stringify(told) },
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, entry), output: { format: 'iife' } },
    },
  })
  const chunks = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  const script = chunks.find((chunk) => chunk.type === 'chunk')
  if (!script) throw new Error(`${entry} gives no script`)
  return script.code
}
