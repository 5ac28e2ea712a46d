import { globSync } from 'node:fs'
import { createBundleReader } from '#data/bundle-reader.ts'
import type { Lists } from '#model/bundle.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A list in the bundle of a built site. */
export function listOf<N extends keyof Lists>(folder: string, name: N): Promise<Lists[N]> {
  const data = join(folder, 'data')
  const [manifest = ''] = globSync('manifest-*.json', { cwd: data })
  const read = async (file: string) => new Uint8Array(await readFile(join(data, file)))
  return createBundleReader(manifest, read).list(name)
}
