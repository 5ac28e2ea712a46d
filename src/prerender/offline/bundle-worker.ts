import type { OfflineBuild } from '#model/offline-build.ts'
import { bundleScript } from '../bundle-script.ts'

/** The script of the worker for one build, as a single file. */
export function bundleWorker(root: string, told: OfflineBuild): Promise<string> {
  return bundle(root, 'src/worker/worker.ts', told)
}

/** The script that takes an earlier worker, and all that it kept, away again. */
export function bundleRetirement(root: string, base: string): Promise<string> {
  return bundle(root, 'src/worker/retire.ts', { base })
}

async function bundle(root: string, entry: string, told: Partial<OfflineBuild>): Promise<string> {
  const define = { OFFLINE_BUILD: JSON.stringify(told) }
  return (await bundleScript({ root, entry, define })).code
}
