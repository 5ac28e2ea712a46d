import { countUnrecorded } from '../addresses/write-lock.ts'
import { compileSeeds } from './compile-seeds.ts'
import { print } from './say.ts'

/** Says whether the seeds are sound, and what is still to be done before they are published. */
export async function check(): Promise<boolean> {
  const { diagnostics, bundle, content } = await compileSeeds()
  const sound = `seeds are sound: ${bundle?.files.size ?? 0} files in the bundle`
  print(bundle ? sound : `${diagnostics.length} to mend`)
  const unrecorded = content ? countUnrecorded(content.lock, content.addresses) : 0
  if (unrecorded > 0) {
    const are = unrecorded === 1 ? '1 address is' : `${unrecorded} addresses are`
    print(`${are} not recorded yet: npm run seeds -- addresses`)
  }
  return bundle !== undefined
}
