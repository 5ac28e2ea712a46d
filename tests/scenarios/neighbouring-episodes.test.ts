import { expect, test } from 'vitest'
import { compiled, pageAt } from '#tests/support/read-bundle.ts'
import { seeds } from '#tests/support/seeds.ts'

const episode = (number: number) => ({
  [`episodes/${number}.md`]: `---\ntitle: Part ${number}\nnumber: ${number}\n---\n\nIt runs. [@times:1.1]\n`,
})

test('tells each episode which come before and after it', async () => {
  const bundle = compiled(seeds({ ...episode(1), ...episode(2), ...episode(3) }))
  const pages = await Promise.all([1, 2, 3].map((at) => pageAt(bundle, `episodes/${at}/`)))
  const beside = pages.map(({ before, after }) => [before, after].map((one) => one?.page.address))
  expect(beside).toEqual([
    [undefined, 'episodes/2/'],
    ['episodes/1/', 'episodes/3/'],
    ['episodes/2/', undefined],
  ])
  expect(pages[1]?.after).toMatchObject({ number: 3, trace: expect.anything() })
})

test('gives no other page any', async () => {
  const page = await pageAt(compiled(seeds(episode(1))), 'characters/ada/')
  expect(page).not.toHaveProperty('before')
  expect(page).not.toHaveProperty('after')
})
