import { expect, test } from 'vitest'
import type { PageRecord } from '#model/page-record.ts'
import { compiled, pageAt } from '#tests/support/read-bundle.ts'
import { seeds } from '#tests/support/seeds.ts'

const page = (frontMatter: string) => `---\n${frontMatter}\n---\n\nSomebody. [@times:1.1]\n`

async function nearTo(address: string, files: Record<string, string>): Promise<PageRecord['near']> {
  const { near } = await pageAt(compiled(seeds(files)), address)
  return near
}

const SAM = { 'characters/sam.md': page('title: Sam Stone') }
const ALIAS = 'aliases: [{ name: Sam Stone, cites: [times:1.2] }]'

test('pages of like titles know each other', async () => {
  const files = { ...SAM, 'people/samuel.md': page('title: Samuel Stone') }
  const ref = { kind: 'person', slug: 'samuel', address: 'people/samuel/', title: 'Samuel Stone' }
  expect(await nearTo('characters/sam/', files)).toEqual([{ page: ref, given: true }])
  expect(await nearTo('people/samuel/', files)).toHaveLength(1)
})

test('a name that only a source uses comes with that source', async () => {
  const files = {
    'characters/tom.md': page(`title: Tom Moor\n${ALIAS}`),
    'people/samuel.md': page('title: Samuel Stone'),
  }
  const called = { name: 'Sam Stone', by: ['The Times'] }
  expect(await nearTo('people/samuel/', files)).toMatchObject([{ page: { slug: 'tom' }, called }])
  const [known, ...others] = (await nearTo('characters/tom/', files)) ?? []
  expect(others).toEqual([])
  expect(known).not.toHaveProperty('called')
})

test.for<[string, string, boolean]>([
  ['characters', 'people', true],
  ['characters', 'characters', true],
  ['people', 'people', false],
  ['characters', 'topics', false],
])('%s and %s of one first name are near: %s', async ([one, other, near]) => {
  const files = {
    [`${one}/sam.md`]: page('title: Sam Stone'),
    [`${other}/brook.md`]: page('title: Sam Brook'),
  }
  expect((await nearTo(`${one}/sam/`, files)) !== undefined).toBe(near)
})

test('names of a page itself are not near to it', async () => {
  const files = { 'characters/samuel.md': page(`title: Samuel Stone\n${ALIAS}`) }
  expect(await nearTo('characters/samuel/', files)).toBeUndefined()
})
