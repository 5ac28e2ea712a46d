import type { CompiledWiki } from '../compiled-wiki.ts'
import { frameTwin } from './frame-twin.ts'

/** How to read the bundle, in short; the page itself says more. */
export function dataMarkdown(
  { address, title }: { address: string; title: string },
  { wiki, manifest, lists }: CompiledWiki,
): string {
  const data = `${wiki.url}data/`
  const steps = [
    `1. Read <${data}index.json>. It names the manifest, which is <${data}${manifest}> now.`,
    '2. The manifest names the root of a tree of shards as `tree`, and a file for each of `lists`. Every name is a hash; the file is that hash with `.json`, in the same folder.',
    '3. A shard holds `children` or `records`. To find an address, take the last child whose first address is not greater, until you reach `records`.',
    '4. Or skip all this: any page is there as data at its address with `index.json`, and as Markdown with `index.md`.',
  ]
  const names = Object.keys(lists).toSorted()
  const blocks = [
    steps.join('\n'),
    `The lists: ${names.map((name) => `\`${name}\``).join(', ')}.`,
    `Every field has a sentence in the JSON Schema, <${data}schema.json>. Whatever carries a \`level\` above 0 gives away that many steps of the story; ask before you show it.`,
  ]
  return frameTwin({ address, title, blocks, evidence: '' }, wiki)
}
