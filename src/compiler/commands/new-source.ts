import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { slugify } from '#model/slug.ts'
import { draftSource } from '../inspect/draft-source.ts'
import { print } from './say.ts'
import { SEEDS } from './seeds-folder.ts'

/** Never writes over a source that is there. */
export async function newSource(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  const id = slugify(basename(file).replace(/\.[^.]*$/, ''))
  await writeFile(join(SEEDS, 'sources', `${id}.yaml`), draftSource(basename(file), bytes), {
    flag: 'wx',
  })
  print(`wrote seeds/sources/${id}.yaml: name it after its publisher, replace each "noise: TODO"`)
  return true
}
