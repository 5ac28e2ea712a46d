import { expect, test } from 'vitest'
import { createBundleReader } from '#data/bundle-reader.ts'
import { leadsToFew } from '#data/search/leads-to-few.ts'
import { prepareSearch } from '#data/search/prepare-search.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

test('reads what names are found by, and nothing else', async () => {
  const { manifest, files } = compiledWiki()
  const asked: string[] = []
  const bundle = createBundleReader(manifest, async (name) => {
    asked.push(name)
    return new TextEncoder().encode(files.get(name))
  })
  await prepareSearch(bundle)
  const { search } = await bundle.manifest()
  expect(asked).toEqual([manifest, `${search.names}.json`])
})

test('leaves it to the first query to say what failed', async () => {
  const bundle = createBundleReader('manifest.json', () => Promise.reject(new Error('offline')))
  await expect(prepareSearch(bundle)).resolves.toBeUndefined()
  await expect(leadsToFew(bundle, ['ada'], { seen: 0, onlyGiven: false })).resolves.toBe(false)
})
