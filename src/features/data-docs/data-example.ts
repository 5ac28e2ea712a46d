/** From nothing but the address of the wiki to what stands at an address of it; a test runs it. */
export const DATA_EXAMPLE = `const data = new URL('data/', 'https://the-wiki.example/')
const read = async (name) => (await fetch(new URL(name, data))).json()

const { manifest } = await read('index.json')
const { tree } = await read(manifest)

const address = 'characters/a-name/'
let shard = await read(tree + '.json')
while (shard.children) {
  const [, hash] = shard.children.findLast(([first]) => first <= address) ?? shard.children[0]
  shard = await read(hash + '.json')
}
const [, record] = shard.records.find(([at]) => at === address) ?? []`
