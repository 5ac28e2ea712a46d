import { sample } from 'fast-check'
import { listOf } from './built-list.ts'
import { type HostileAddress, hostileAddresses } from './hostile-addresses.ts'

const PATHS = [
  'characters/',
  'people/',
  'shows/',
  'sources/',
  'disagreements/',
  'relationships/',
  'timeline/',
  'search/',
  'about/',
  '',
]

/** Hostile addresses of a built site, the same for the same seed, with facets that it has. */
export async function hostileSample(
  folder: string,
  numRuns: number,
  seed: number,
): Promise<HostileAddress[]> {
  const { facets } = await listOf(folder, 'characters')
  const known = facets.map(({ property, values }): [string, string[]] => [
    property,
    values.map(({ value }) => value),
  ])
  return sample(hostileAddresses(Object.fromEntries(known), PATHS), { numRuns, seed })
}
