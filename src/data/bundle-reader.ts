import { FORMAT } from '#model/bundle-format.ts'
import type { AddressRecord, Lists, Manifest, Shard } from '#model/bundle.ts'
import { BundleError } from './bundle-error.ts'
import { inTime, PATIENCE } from './in-time.ts'
import { childFor, recordAt } from './search-shard.ts'
import { verifyFile } from './verify-file.ts'

/** Hands over one file of the bundle's `data/` folder; afresh, past any copy kept on the way. */
export type ReadFile = (name: string, afresh?: boolean) => Promise<Uint8Array<ArrayBuffer>>

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

/** A bad copy that was kept on the way would come again and again. */
function mayBeKept(error: unknown): boolean {
  return error instanceof BundleError && (error.kind === 'damaged' || error.kind === 'foreign')
}

/** A browser may go on waiting for what it was told of ahead, and let all who ask for it wait too. */
function mayHang(error: unknown): boolean {
  return error instanceof BundleError && error.kind === 'timeout'
}

/** Milliseconds: whoever has no more left of their patience gains nothing from asking anew. */
const LAST_MOMENT = 1000

/**
 * Answers questions from a bundle, reading and verifying each file at most once. Whoever asks waits
 * no longer than `patience` milliseconds, as long as it takes when that is left out.
 */
export function createBundleReader(
  manifestName: string,
  read: ReadFile,
  patience?: number,
): BundleReader {
  const files = new Map<string, ReturnType<typeof load>>()
  const late = new Set<string>()

  async function readSound(name: string, afresh?: boolean) {
    const bytes = await read(name, afresh)
    await verifyFile(name, bytes)
    return parse(name, bytes)
  }

  async function load(name: string) {
    try {
      return await readSound(name, late.has(name))
    } catch (error) {
      if (mayBeKept(error)) return readSound(name, true)
      if (mayHang(error)) late.add(name)
      throw error
    }
  }

  function begin(name: string) {
    const loading = load(name)
    files.set(name, loading)
    loading.catch(() => files.delete(name))
    return loading
  }

  function file<T>(name: string): Promise<T> {
    const asked = Date.now()
    // Whoever came when it had begun to hang is not to wait in vain for that alone.
    return (
      files.get(name)?.catch((error: unknown) => {
        const left = asked + PATIENCE - Date.now()
        if (mayHang(error) && left > LAST_MOMENT) return files.get(name) ?? begin(name)
        throw error
      }) ?? begin(name)
    )
  }

  async function manifest(): Promise<Manifest> {
    const found = await file<Manifest>(manifestName)
    if (found.format !== FORMAT) throw new BundleError('format', manifestName)
    return found
  }

  async function findRecord(address: string): Promise<AddressRecord | undefined> {
    let hash: string | undefined = (await manifest()).tree
    while (hash) {
      const shard: Shard = await file(`${hash}.json`)
      if ('records' in shard) return recordAt(shard.records, address)
      hash = childFor(shard.children, address)
    }
    return undefined
  }

  async function findList<N extends keyof Lists>(name: N): Promise<Lists[N]> {
    const hash = (await manifest()).lists[name]
    if (!hash) throw new BundleError('missing', name)
    return file<Lists[N]>(`${hash}.json`)
  }

  const soon = <T>(answer: Promise<T>, of: string) =>
    patience === undefined ? answer : inTime(answer, of, patience)

  return {
    manifest: () => soon(manifest(), manifestName),
    record: (address) => soon(findRecord(address), address),
    list: (name) => soon(findList(name), name),
    shard: (hash) => file(`${hash}.json`),
  }
}
