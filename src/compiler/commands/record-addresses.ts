import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { LOCK } from '../addresses/parse-lock.ts'
import { countUnrecorded, writeLock } from '../addresses/write-lock.ts'
import { compileSeeds } from './compile-seeds.ts'
import { print } from './say.ts'
import { SEEDS } from './seeds-folder.ts'

/** Adds what answers now to the record of published addresses; not while an old one is missing. */
export async function recordAddresses(): Promise<boolean> {
  const { content } = await compileSeeds()
  if (!content) return false
  const { lock, addresses } = content
  const count = countUnrecorded(lock, addresses)
  await writeFile(join(SEEDS, basename(LOCK)), writeLock(lock, addresses))
  print(`recorded ${count} more ${count === 1 ? 'address' : 'addresses'} in ${LOCK}`)
  return true
}
