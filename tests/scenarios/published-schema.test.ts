import { Ajv2020 } from 'ajv/dist/2020.js'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { dataSchema } from '#compiler/emit/data-schema.ts'
import { collect } from '#compiler/read/collect.ts'
import { DATA_EXAMPLE } from '#features/data-docs/data-example.ts'
import { LIST_DESCRIPTIONS } from '#features/data-docs/list-descriptions.ts'
import { ListsSchema, ManifestSchema, type Shard } from '#model/bundle.ts'
import { compiled } from '#tests/support/read-bundle.ts'
import { undescribedFields } from '#tests/support/undescribed-fields.ts'

const { manifest, files } = compiled(await collect('seeds'))
const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? '')
const { tree, lists, search } = ManifestSchema.parse(parsed(manifest))

const schema: { $defs: Record<string, object> } = JSON.parse(dataSchema())
const ajv = new Ajv2020({ strict: false })
ajv.addSchema(schema, 'schema')

/** What the published schema finds wrong with a file of the bundle. */
function faultsOf(name: string, definition: string): string[] {
  const isValid = ajv.validate(`schema#/$defs/${definition}`, parsed(name))
  return isValid ? [] : [`${name} ${ajv.errorsText()}`]
}

interface Branch {
  children?: [unknown, string][]
}

/** Hashes of all that is below a part of a tree. */
function below({ children = [] }: Branch): string[] {
  return children.flatMap(([, hash]) => [hash, ...below(parsed(`${hash}.json`) as Branch)])
}

function treeOf(hash: string): string[] {
  return [hash, ...below(parsed(`${hash}.json`) as Branch)]
}

/** Every file of the search index, and which definition it has to keep to. */
function searchFiles(): [name: string, definition: string][] {
  const { terms, documents } = parsed(`${search.text}.json`) as Record<string, Branch>
  const named = (hashes: string[], definition: string) =>
    hashes.map((hash): [string, string] => [`${hash}.json`, definition])
  return [
    ...named(treeOf(search.names), 'search-names'),
    ...named([search.text], 'search-texts'),
    ...named(below(terms ?? {}), 'search-words'),
    ...named(below(documents ?? {}), 'search-documents'),
  ]
}

test('describes the manifest, every list, every shard and the search index', () => {
  const asked = Object.entries(lists).map(([name, hash]) => [name, parsed(`${hash}.json`)])
  expect(faultsOf(manifest, 'manifest')).toEqual([])
  expect(ajv.validate('schema#/$defs/lists', Object.fromEntries(asked))).toBe(true)
  expect(treeOf(tree).flatMap((hash) => faultsOf(`${hash}.json`, 'shard'))).toEqual([])
  expect(searchFiles().flatMap(([name, definition]) => faultsOf(name, definition))).toEqual([])
})

test('finds a field that it does not know', () => {
  expect(ajv.validate('schema#/$defs/shard', { children: [], more: 1 })).toBe(false)
  expect(ajv.validate('schema#/$defs/fact', { id: 'x' })).toBe(false)
})

test('has a sentence for every field', () => {
  expect(undescribedFields(schema)).toEqual([])
})

test('is told in words on the page that documents it: every list, and how to find a record', async () => {
  const told = LIST_DESCRIPTIONS.flatMap(([names]) => names.split(', '))
  expect(told.toSorted()).toEqual(Object.keys(ListsSchema.shape).toSorted())

  const [address] = leaves().find(([at]) => at.startsWith('characters/')) ?? ['']
  const site = 'https://the-wiki.example/data/'
  const fetch = async (url: URL) => ({
    json: async () =>
      url.href === `${site}index.json`
        ? { manifest: site + manifest }
        : parsed(url.href.slice(site.length)),
  })
  const code = DATA_EXAMPLE.replace('characters/a-name/', address)
  const found: unknown = await runInNewContext(`(async () => {${code}; return record})()`, {
    URL,
    fetch,
  })
  expect(found).toMatchObject({ record: 'page', address })
})

function leaves() {
  return treeOf(tree).flatMap((hash) => {
    const shard = parsed(`${hash}.json`) as Shard
    return 'records' in shard ? shard.records : []
  })
}

test('is all there is in the bundle', () => {
  const seen = new Set([
    manifest,
    ...Object.values(lists).map((hash) => `${hash}.json`),
    ...treeOf(tree).map((hash) => `${hash}.json`),
    ...searchFiles().map(([name]) => name),
  ])
  expect([...files.keys()].filter((name) => !seen.has(name))).toEqual([])
})
