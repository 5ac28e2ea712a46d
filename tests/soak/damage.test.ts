import { afterEach, describe, expect, test, vi } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'
import {
  cutAtPercents,
  flippedBits,
  foreignFiles,
  randomCuts,
  swappedFiles,
} from '#tests/support/damages.ts'
import { findUndetected } from '#tests/support/find-undetected.ts'
import { compiled } from '#tests/support/read-bundle.ts'

const seeds = await collect('seeds')
const wiki = compiled(seeds)
const seed = Date.now() % 1_000_000

/** The wiki as it was before a word of its notice was changed. */
const older = compiled(
  seeds.map(({ path, text }) =>
    path.endsWith('/wiki.yaml')
      ? { path, text: text.replace(/^tagline: .*$/m, 'tagline: Older.') }
      : { path, text },
  ),
)

const DAMAGES = [
  ['at every hundredth of its length', cutAtPercents(wiki)],
  ['at 1,000 random places', randomCuts(wiki, 1000, seed)],
  ['by 10,000 flips of a bit', flippedBits(wiki, 10_000, seed)],
  ['by 100 swaps', swappedFiles(wiki, 100, seed)],
  ['by an older build', foreignFiles(wiki, older)],
  ['by another wiki', foreignFiles(wiki, compiledWiki())],
] as const

afterEach(() => vi.unstubAllGlobals())

describe.for([true, false])('damage, with the hashing of browsers: %s', (hashes) => {
  test.for(DAMAGES)(`is found before use when it is done %s (seed ${seed})`, async ([, all]) => {
    if (!hashes) vi.stubGlobal('crypto', {})
    expect(all.length).toBeGreaterThan(0)
    expect(await findUndetected(all)).toEqual([])
  })
})
