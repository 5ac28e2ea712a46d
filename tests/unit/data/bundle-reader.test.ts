import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import type { ReadFile } from '#data/bundle-reader.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import { inTime, PATIENCE } from '#data/in-time.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

const wiki = compiledWiki()

function reading(files: ReadonlyMap<string, string>) {
  return vi.fn<ReadFile>(async (name) => {
    const text = files.get(name)
    if (text === undefined) throw new BundleError('missing', name)
    return new TextEncoder().encode(text)
  })
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}

function manifestOf(content: object) {
  const text = JSON.stringify(content)
  const name = `manifest-${hashOf(text)}.json`
  return { name, files: new Map([[name, text]]) }
}

/** A bundle of these shards, the last of which is the root; each may name the hashes of those before. */
function treeOf(...shards: ((hashes: string[]) => object)[]) {
  const hashes: string[] = []
  const texts = shards.map((shard) => {
    const text = JSON.stringify(shard(hashes))
    hashes.push(hashOf(text))
    return [`${hashes.at(-1)}.json`, text] as const
  })
  const { name, files } = manifestOf({ format: 2, tree: hashes.at(-1), lists: {} })
  return { name, hashes, files: new Map([...files, ...texts]) }
}

const TREE = treeOf(
  () => ({ records: [['a/', { title: 'A' }]] }),
  () => ({ records: [['m/', { title: 'M' }]] }),
  ([first = '', second = '']) => ({
    children: [
      ['a/', first],
      ['m/', second],
    ],
  }),
)

describe('createBundleReader', () => {
  test('finds the record at an address', async () => {
    const bundle = createBundleReader(wiki.manifest, reading(wiki.files))
    expect(await bundle.record('characters/ada-brand/')).toMatchObject({ title: 'Ada Brand' })
  })

  test('finds nothing at an address that is not there', async () => {
    const bundle = createBundleReader(wiki.manifest, reading(wiki.files))
    expect(await bundle.record('characters/nobody/')).toBeUndefined()
  })

  test('hands over lists', async () => {
    const bundle = createBundleReader(wiki.manifest, reading(wiki.files))
    const { entries } = await bundle.list('people')
    expect(entries.map((entry) => entry.title)).toEqual(['Cleo Marsh', 'Ida Moor'])
  })

  test('reads each file once, however often it is asked', async () => {
    const read = reading(wiki.files)
    const bundle = createBundleReader(wiki.manifest, read)
    const ask = () => Promise.all([bundle.record(''), bundle.list('shows'), bundle.manifest()])
    await Promise.all([ask(), ask()])
    await ask()
    const names = read.mock.calls.map(([name]) => name)
    expect(names).toEqual([...new Set(names)])
  })

  test('asks again for a file that could not be read', async () => {
    const read = reading(wiki.files)
    read.mockRejectedValueOnce(new BundleError('offline', wiki.manifest))
    const bundle = createBundleReader(wiki.manifest, read)
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'offline' })
    expect(await bundle.manifest()).toMatchObject({ wiki: { name: 'Lampside' } })
    expect(read.mock.calls.map(([, afresh]) => afresh)).toEqual([false, false])
  })

  test('refuses a file that is not what its name says', async () => {
    const files = new Map(wiki.files).set(wiki.manifest, '{"format":1}')
    const bundle = createBundleReader(wiki.manifest, reading(files))
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'damaged' })
  })

  test.for(['damaged', 'foreign'] as const)(
    'asks past a copy kept on the way when that is %s',
    async (kind) => {
      const read = reading(wiki.files)
      read.mockRejectedValueOnce(new BundleError(kind, wiki.manifest))
      const bundle = createBundleReader(wiki.manifest, read)
      expect(await bundle.manifest()).toMatchObject({ wiki: { name: 'Lampside' } })
      expect(read.mock.calls.map(([, afresh]) => afresh ?? false)).toEqual([false, true])
    },
  )

  test('asks past what the browser may still be waiting for when a file has not come in time', async () => {
    const read = reading(wiki.files)
    read.mockRejectedValueOnce(new BundleError('timeout', wiki.manifest))
    const bundle = createBundleReader(wiki.manifest, read)
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'timeout' })
    expect(await bundle.manifest()).toMatchObject({ wiki: { name: 'Lampside' } })
    expect(read.mock.calls.map(([, afresh]) => afresh)).toEqual([false, true])
  })

  describe('asks for a file that hung', () => {
    afterEach(() => vi.useRealTimers())

    test.for([
      ['anew for whoever came while it did', 2000, 2],
      ['once for whoever came with the first, and would give up at once', 500, 1],
    ] as const)('%s', async ([, later, reads]) => {
      vi.useFakeTimers()
      const read = reading(wiki.files)
      read.mockImplementationOnce((name) => inTime(new Promise<never>(() => {}), name))
      const bundle = createBundleReader(wiki.manifest, read, PATIENCE)
      const first = bundle.manifest().catch((error: unknown) => error)
      await vi.advanceTimersByTimeAsync(later)
      const second = bundle.manifest().catch((error: unknown) => error)
      await vi.advanceTimersByTimeAsync(PATIENCE - later)
      expect(await first).toMatchObject({ kind: 'timeout' })
      expect(await second).toMatchObject(
        reads === 2 ? { wiki: { name: 'Lampside' } } : { kind: 'timeout' },
      )
      expect(read).toHaveBeenCalledTimes(reads)
    })
  })

  test('asks once for a file that is gone, for all who want it', async () => {
    const read = reading(new Map())
    const bundle = createBundleReader(wiki.manifest, read)
    const both = await Promise.allSettled([bundle.manifest(), bundle.manifest()])
    const refusal = { status: 'rejected', reason: { kind: 'missing' } }
    expect(both).toMatchObject([refusal, refusal])
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('gives up on files that come too slowly one after the other, and keeps them', async () => {
    const read: ReadFile = async (name) => {
      await new Promise((done) => setTimeout(done, 60))
      return new TextEncoder().encode(wiki.files.get(name))
    }
    const bundle = createBundleReader(wiki.manifest, read, 100)
    await expect(bundle.record('')).rejects.toMatchObject({ kind: 'timeout' })
    await vi.waitFor(() => expect(bundle.record('')).resolves.toBeUndefined(), 5000)
  })

  test('refuses a bundle newer than itself', async () => {
    const { name, files } = manifestOf({ format: 3 })
    const bundle = createBundleReader(name, reading(files))
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'format' })
  })

  test.for([
    ['a/', 'A'],
    ['m/', 'M'],
  ] as const)(
    'finds %s in the shard that holds it, and reads no other',
    async ([address, title]) => {
      const read = reading(TREE.files)
      const bundle = createBundleReader(TREE.name, read)
      expect(await bundle.record(address)).toEqual({ title })
      expect(read).toHaveBeenCalledTimes(3)
    },
  )

  test.for(['', 'b/', 'z/'])('finds nothing at "%s" of such a tree', async (address) => {
    expect(await createBundleReader(TREE.name, reading(TREE.files)).record(address)).toBeUndefined()
  })

  test('hands over the shard that a hash names', async () => {
    const bundle = createBundleReader(TREE.name, reading(TREE.files))
    expect(await bundle.shard(TREE.hashes[1] ?? '')).toEqual({ records: [['m/', { title: 'M' }]] })
  })

  test('says which list there is not', async () => {
    const bundle = createBundleReader(TREE.name, reading(TREE.files))
    await expect(bundle.list('people')).rejects.toMatchObject({ kind: 'missing', file: 'people' })
  })

  test.for([
    ['no JSON', new TextEncoder().encode('{')],
    ['no text', Uint8Array.of(0x22, 0xff, 0x22)],
  ] as const)('refuses what hashes to its name and is %s', async ([, bytes]) => {
    const name = `manifest-${hashOf(bytes)}.json`
    const read = vi.fn<ReadFile>(async () => bytes)
    const refusal = await createBundleReader(name, read)
      .manifest()
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ kind: 'damaged', file: name, cause: expect.any(Error) })
    expect(read).toHaveBeenCalledTimes(2)
  })

  test('passes on what is no fault of a file, after asking once', async () => {
    const read = vi.fn<ReadFile>(async () => {
      throw new RangeError('ours')
    })
    await expect(createBundleReader('a.json', read).manifest()).rejects.toThrow(RangeError)
    expect(read).toHaveBeenCalledTimes(1)
  })

  test('waits as long as it takes where nothing is said of patience', async () => {
    vi.useFakeTimers()
    const settled = vi.fn<() => void>()
    const bundle = createBundleReader('a.json', () => new Promise(() => {}))
    void bundle.manifest().finally(settled)
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(settled).not.toHaveBeenCalled()
  })

  test('says what it gave up on', async () => {
    const bundle = createBundleReader('a.json', () => new Promise(() => {}), 1)
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'timeout', file: 'a.json' })
    await expect(bundle.record('b/')).rejects.toMatchObject({ file: 'b/' })
    await expect(bundle.list('people')).rejects.toMatchObject({ file: 'people' })
  })
})
