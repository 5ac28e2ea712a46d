import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EpisodeNeighbours } from '#features/episodes/episode-neighbours.tsx'
import { listEntry } from '#tests/support/page-list.ts'

const ENTRIES = [1, 2, 3].map((number) =>
  listEntry(`${number}`, { number, address: `episodes/${number}/`, title: `Part ${number}` }),
)

function linksAt(address: string): string[] {
  const html = renderToStaticMarkup(<EpisodeNeighbours entries={ENTRIES} address={address} />)
  return [...html.matchAll(/<span[^>]*>(.*?)<\/span><a href="(.*?)"/g)].map(
    ([, label, href]) => `${label} ${href}`,
  )
}

test.for<[string, string[]]>([
  ['episodes/1/', ['Next episode /episodes/2/']],
  ['episodes/2/', ['Previous episode /episodes/1/', 'Next episode /episodes/3/']],
  ['episodes/3/', ['Previous episode /episodes/2/']],
  ['episodes/9/', []],
])('leads from %s to %o', ([address, links]) => {
  expect(linksAt(address)).toEqual(links)
})
