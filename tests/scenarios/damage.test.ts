import { afterEach, describe, expect, test, vi } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { BundleError } from '#data/bundle-error.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'
import {
  cutAtPercents,
  flippedBits,
  foreignFiles,
  randomCuts,
  swappedFiles,
} from '#tests/support/damages.ts'
import { findUndetected, type TakeFile } from '#tests/support/find-undetected.ts'
import { compiled, readBundle } from '#tests/support/read-bundle.ts'

const wiki = compiled(await collect('seeds'))
const seed = 6

afterEach(() => vi.unstubAllGlobals())

function everyNth<T>(all: readonly T[], n: number): T[] {
  return all.filter((_, index) => index % n === 0)
}

/** Each kind of damage that may befall a file; all of it is in the long tests. */
const SAMPLES = [
  ['cut short', [...everyNth(cutAtPercents(wiki), 37), ...randomCuts(wiki, 100, seed)]],
  ['with one bit flipped', flippedBits(wiki, 500, seed)],
  ['that is another one', swappedFiles(wiki, 100, seed)],
  ['of another wiki', foreignFiles(wiki, compiledWiki())],
] as const

describe('damage on the way', () => {
  test.for(SAMPLES)('is found before use in a file %s', async ([, damages]) => {
    expect(damages.length).toBeGreaterThan(50)
    expect(await findUndetected(damages)).toEqual([])
  })

  test.for(SAMPLES)('is found without the hashing of browsers in a file %s', async ([, all]) => {
    vi.stubGlobal('crypto', {})
    expect(await findUndetected(all.slice(0, 60))).toEqual([])
  })

  test('is missed by a reader that does not look, which is how this test is tested', async () => {
    const trusting: TakeFile = async (name, read) =>
      JSON.parse(new TextDecoder().decode(await read(name)))
    for (const [, damages] of SAMPLES) {
      expect(await findUndetected(damages, trusting)).not.toEqual([])
    }
  })

  test('never makes an answer wrong: it is the right one, or none', async () => {
    const sound = readBundle(wiki)
    const { entries } = await sound.list('addresses')
    expect(entries.length).toBeGreaterThan(50)
    for (const { name, bytes } of flippedBits(wiki, 40, seed)) {
      const text = new TextDecoder().decode(bytes)
      const hurt = readBundle({ ...wiki, files: new Map(wiki.files).set(name, text) })
      const { address } = entries[bytes.length % entries.length] ?? { address: '' }
      const right = await sound.record(address)
      const answer = await hurt.record(address).catch((error: unknown) => error)
      const told = answer instanceof BundleError ? `${answer.kind} ${answer.file}` : answer
      expect([right, `damaged ${name}`]).toContainEqual(told)
    }
  })
})
