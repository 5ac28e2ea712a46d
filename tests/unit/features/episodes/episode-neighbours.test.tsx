import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EpisodeNeighbours } from '#features/episodes/episode-neighbours.tsx'
import { listEntry } from '#tests/support/page-list.ts'

const ENTRIES = [1, 2, 3].map((number) =>
  listEntry(`${number}`, { number, address: `episodes/${number}/`, title: `Part ${number}` }),
)

function render(address: string): string {
  return renderToStaticMarkup(<EpisodeNeighbours entries={ENTRIES} address={address} />)
}

function linksAt(address: string): string[] {
  return [...render(address).matchAll(/<a href="(.*?)".*?<\/a>/g)].map(([link, href]) => {
    const words = link.replaceAll(/<[^>]+>/g, ' ').match(/\S+/g) ?? []
    return `${words.join(' ')} ${href}`
  })
}

test.for<[string, string[]]>([
  ['episodes/1/', ['Next episode 2. Part 2 /episodes/2/']],
  [
    'episodes/2/',
    ['Previous episode 1. Part 1 /episodes/1/', 'Next episode 3. Part 3 /episodes/3/'],
  ],
  ['episodes/3/', ['Previous episode 2. Part 2 /episodes/2/']],
  ['episodes/9/', []],
])('leads from %s to %o', ([address, links]) => {
  expect(linksAt(address)).toEqual(links)
})

test('draws the figure of each neighbour', () => {
  expect(render('episodes/2/').match(/<svg/g)).toHaveLength(2)
})
