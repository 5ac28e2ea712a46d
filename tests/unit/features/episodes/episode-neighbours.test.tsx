import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EpisodeNeighbours } from '#features/episodes/episode-neighbours.tsx'
import type { Beside } from '#model/page-record.ts'
import { listEntry } from '#tests/support/page-list.ts'

function part(number: number): Beside {
  const address = `episodes/${number}/`
  const { trace } = listEntry('part')
  return {
    page: { kind: 'episode', slug: `${number}`, address, title: `Part ${number}` },
    number,
    trace,
  }
}

function render(before?: Beside, after?: Beside): string {
  return renderToStaticMarkup(<EpisodeNeighbours before={before} after={after} />)
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a href="(.*?)".*?<\/a>/g)].map(([link, href]) => {
    const words = link.replaceAll(/<[^>]+>/g, ' ').match(/\S+/g) ?? []
    return `${words.join(' ')} ${href}`
  })
}

test('leads to the episodes before and after', () => {
  const before = 'Previous episode 1. Part 1 /episodes/1/'
  const after = 'Next episode 3. Part 3 /episodes/3/'
  expect(linksIn(render(part(1), part(3)))).toEqual([before, after])
  expect(linksIn(render(part(1)))).toEqual([before])
  expect(linksIn(render(undefined, part(3)))).toEqual([after])
  expect(render()).toBe('')
})

test('draws the figure of each neighbour', () => {
  expect(render(part(1), part(3)).match(/<svg/g)).toHaveLength(2)
})
