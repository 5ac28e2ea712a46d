import { integer, sample, tuple } from 'fast-check'
import type { Bundle } from '#model/bundle.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What may come in place of a file of a bundle. */
export interface Damage {
  name: string
  how: string
  bytes: Bytes
}

const MANY = 1_000_000_000

function filesOf({ files }: Bundle): { name: string; bytes: Bytes }[] {
  return [...files].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}

/** Draws pairs of whole numbers, the same for the same seed. */
function draw(count: number, seed: number): [number, number][] {
  return sample(tuple(integer({ min: 0, max: MANY }), integer({ min: 0, max: MANY })), {
    numRuns: count,
    seed,
  })
}

function pick<T>(from: readonly T[], drawn: number): T {
  const picked = from[drawn % from.length]
  if (picked === undefined) throw new Error('there is nothing to pick from')
  return picked
}

function cut(name: string, bytes: Bytes, at: number): Damage {
  return { name, how: `cut at ${at} of ${bytes.length}`, bytes: bytes.slice(0, at) }
}

/** Each file cut at every hundredth of its length, the first of which leaves nothing. */
export function cutAtPercents(bundle: Bundle): Damage[] {
  return filesOf(bundle).flatMap(({ name, bytes }) =>
    Array.from({ length: 100 }, (_, percent) =>
      cut(name, bytes, Math.floor((bytes.length * percent) / 100)),
    ),
  )
}

export function randomCuts(bundle: Bundle, count: number, seed: number): Damage[] {
  const files = filesOf(bundle)
  return draw(count, seed).map(([file, at]) => {
    const { name, bytes } = pick(files, file)
    return cut(name, bytes, at % bytes.length)
  })
}

export function flippedBits(bundle: Bundle, count: number, seed: number): Damage[] {
  const files = filesOf(bundle)
  return draw(count, seed).map(([file, at]) => {
    const { name, bytes } = pick(files, file)
    const bit = at % (bytes.length * 8)
    const index = Math.floor(bit / 8)
    const flipped = bytes.with(index, (bytes[index] ?? 0) ^ (1 << (bit % 8)))
    return { name, how: `bit ${bit} flipped`, bytes: flipped }
  })
}

/** Files that come under the name of another one. */
export function swappedFiles(bundle: Bundle, count: number, seed: number): Damage[] {
  const files = filesOf(bundle)
  return draw(count, seed).map(([first, second]) => {
    const { name } = pick(files, first)
    const others = files.filter((file) => file.name !== name)
    const other = pick(others, second)
    return { name, how: `swapped for ${other.name}`, bytes: other.bytes }
  })
}

/** Files of another bundle, an older one or that of another wiki, under names of this one. */
export function foreignFiles(bundle: Bundle, other: Bundle): Damage[] {
  const known = new Set(bundle.files.keys())
  const others = filesOf(other).filter(({ name }) => !known.has(name))
  const manifest = new TextEncoder().encode(other.files.get(other.manifest))
  return [
    { name: bundle.manifest, how: 'the manifest of another bundle', bytes: manifest },
    ...filesOf(bundle).flatMap(({ name }, index) => {
      if (others.length === 0) return []
      const { name: from, bytes } = pick(others, index)
      return [{ name, how: `${from} of another bundle`, bytes }]
    }),
  ]
}
