import { createHash } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { BundleError } from '#data/bundle-error.ts'
import type { ReadFile } from '#data/bundle-reader.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

const wiki = compiledWiki()

function reading(files: ReadonlyMap<string, string>) {
  return vi.fn<ReadFile>(async (name) => {
    const text = files.get(name)
    if (text === undefined) throw new BundleError('missing', name)
    return new TextEncoder().encode(text)
  })
}

function manifestOf(content: object) {
  const text = JSON.stringify(content)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
  return { name: `manifest-${hash}.json`, files: new Map([[`manifest-${hash}.json`, text]]) }
}

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

  test('asks once for a file that is gone', async () => {
    const read = reading(new Map())
    const bundle = createBundleReader(wiki.manifest, read)
    await expect(bundle.manifest()).rejects.toMatchObject({ kind: 'missing' })
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
})
