import { BundleError } from '#data/bundle-error.ts'
import { createBundleReader, type ReadFile } from '#data/bundle-reader.ts'
import type { Damage } from './damages.ts'

/** Takes a file into use, or refuses it. */
export type TakeFile = (name: string, read: ReadFile) => Promise<unknown>

/** As the app takes a file: the manifest by its name, a shard by its hash. */
export const takeAsApp: TakeFile = (name, read) => {
  if (name.startsWith('manifest-')) return createBundleReader(name, read).manifest()
  return createBundleReader('manifest-0.json', read).shard(name.replace('.json', ''))
}

async function isToldDamaged({ name, bytes }: Damage, take: TakeFile): Promise<boolean> {
  try {
    await take(name, async () => bytes)
    return false
  } catch (error) {
    return error instanceof BundleError && error.kind === 'damaged' && error.file === name
  }
}

/** Damages after which a file is used all the same, or refused without its name and the cause. */
export async function findUndetected(
  damages: readonly Damage[],
  take: TakeFile = takeAsApp,
): Promise<string[]> {
  const found: string[] = []
  for (const damage of damages) {
    if (!(await isToldDamaged(damage, take))) found.push(`${damage.name} ${damage.how}`)
  }
  return found
}
