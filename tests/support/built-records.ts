import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressRecord } from '#model/bundle.ts'
import { readManifest, readRecords } from '#prerender/read-records.ts'

/** Every record in the bundle of a built site, with its address. */
export async function recordsOf(folder: string): Promise<[string, AddressRecord][]> {
  const data = join(folder, 'data')
  const [manifest = ''] = globSync('manifest-*.json', { cwd: data })
  const read = (name: string) => readFileSync(join(data, name), 'utf8')
  const { tree } = readManifest(manifest, read)
  return [...readRecords(tree, read)]
}
