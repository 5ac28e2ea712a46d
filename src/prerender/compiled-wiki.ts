import {
  type AddressRecord,
  type Lists,
  ListsSchema,
  type Manifest,
  type WikiRecord,
} from '#model/bundle.ts'
import { readRecords, type ReadText } from './read-records.ts'

/** Everything that was compiled, at hand at once. */
export interface CompiledWiki {
  wiki: WikiRecord
  /** File name of the manifest. */
  manifest: string
  records: ReadonlyMap<string, AddressRecord>
  lists: Lists
}

export async function readCompiledWiki(
  manifest: string,
  { wiki, tree, lists }: Manifest,
  read: ReadText,
): Promise<CompiledWiki> {
  const parts = await Promise.all(
    Object.entries(lists).map(async ([name, hash]) => [
      name,
      JSON.parse(await read(`${hash}.json`)) as unknown,
    ]),
  )
  return {
    wiki,
    manifest,
    records: new Map(await readRecords(tree, read)),
    lists: ListsSchema.parse(Object.fromEntries(parts)),
  }
}
