import { expect, test } from 'vitest'
import { createSearch } from '#data/search/create-search.ts'
import { readAhead } from '#data/search/read-ahead.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'
import { createBundleReader } from '#data/bundle-reader.ts'

function setUp() {
  const { manifest, files } = compiledWiki()
  const asked: string[] = []
  const bundle = createBundleReader(manifest, async (name) => {
    asked.push(name)
    return new TextEncoder().encode(files.get(name))
  })
  return { bundle, asked }
}

test('leaves only texts to be read for a word that was being typed', async () => {
  const { bundle, asked } = setUp()
  const { search } = await bundle.manifest()
  await readAhead(bundle, ['cance'])
  expect(asked).toContain(`${search.text}.json`)
  const before = asked.length
  await createSearch(bundle).answer('cancelled', { seen: 0, onlyGiven: false })
  const texts = asked.slice(before).map((name) => name.replace('.json', ''))
  for (const hash of texts.filter((name) => name !== search.names)) {
    expect(await bundle.shard(hash)).not.toHaveProperty('postings')
  }
})

test.each([[[]], [['can']], [['cancelled', 'by']]])('reads nothing for %j', async (words) => {
  const { bundle, asked } = setUp()
  await readAhead(bundle, words)
  expect(asked).toEqual([])
})

test('leaves it to the query to say what failed', async () => {
  const bundle = createBundleReader('manifest.json', () => Promise.reject(new Error('offline')))
  await expect(readAhead(bundle, ['cancelled'])).resolves.toBeUndefined()
})
