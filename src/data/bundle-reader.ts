import { FORMAT } from '#model/bundle-format.ts'
import type { AddressRecord, Lists, Manifest, Shard } from '#model/bundle.ts'
import { BundleError } from './bundle-error.ts'
import { childFor, recordAt } from './search-shard.ts'
import { verifyFile } from './verify-file.ts'

/** Hands over one file of the bundle's `data/` folder. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>

export interface BundleReader {
  manifest(): Promise<Manifest>
  record(address: string): Promise<AddressRecord | undefined>
  list<N extends keyof Lists>(name: N): Promise<Lists[N]>
  /** The file that a hash names; what is in it follows from where the hash was found. */
  shard<T>(hash: string): Promise<T>
}

// The hash in its name vouches for the shape of a file, which the compiler checked.
function parse(name: string, bytes: Uint8Array) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new BundleError('damaged', name, { cause })
  }
}

/** Answers questions from a bundle, reading and verifying each file at most once. */
export function createBundleReader(manifestName: string, read: ReadFile): BundleReader {
  const files = new Map<string, ReturnType<typeof load>>()

  async function load(name: string) {
    const bytes = await read(name)
    await verifyFile(name, bytes)
    return parse(name, bytes)
  }

  function file<T>(name: string): Promise<T> {
    const known = files.get(name)
    if (known) return known
    const loading = load(name)
    files.set(name, loading)
    loading.catch(() => files.delete(name))
    return loading
  }

  async function manifest(): Promise<Manifest> {
    const found = await file<Manifest>(manifestName)
    if (found.format !== FORMAT) throw new BundleError('format', manifestName)
    return found
  }

  async function record(address: string): Promise<AddressRecord | undefined> {
    let hash: string | undefined = (await manifest()).tree
    while (hash) {
      const shard: Shard = await file(`${hash}.json`)
      if ('records' in shard) return recordAt(shard.records, address)
      hash = childFor(shard.children, address)
    }
    return undefined
  }

  async function list<N extends keyof Lists>(name: N): Promise<Lists[N]> {
    const hash = (await manifest()).lists[name]
    if (!hash) throw new BundleError('missing', name)
    return file<Lists[N]>(`${hash}.json`)
  }

  return { manifest, record, list, shard: (hash) => file(`${hash}.json`) }
}
