import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HomePage } from '#features/home/home-page.tsx'
import type { Home } from '#model/list-record.ts'
import { listEntry } from '#tests/support/page-list.ts'

const WIKI = {
  name: 'Lampside',
  tagline: 'The wiki of The Lamp',
  language: 'en',
  url: 'https://lamp.example/',
  notice: '',
  horizon: { steps: 2, after: '', last: '', upTo: '', all: '' },
}
const FIGURES = { sources: 3, statements: 1234, disagreements: 2 }

function render(home: Partial<Home> = {}) {
  const none = { featured: [], topics: [], episodes: [] }
  const full = { ...none, figures: FIGURES, givenFigures: FIGURES, ...home }
  return renderToStaticMarkup(<HomePage wiki={WIKI} home={full} />)
}

test('says how much the wiki rests on', () => {
  expect(render()).toContain('1,234')
})

test('shows what it features, and no empty part', () => {
  expect(render({ featured: [listEntry('ada')] })).toContain('Start here')
  expect(render()).not.toContain('Start here')
  expect(render()).not.toContain('Episode by episode')
})

test('sets the episodes side by side, each with its figure', () => {
  const episodes = [1, 2].map((number) => listEntry(`part-${number}`, { kind: 'episode', number }))
  const html = render({ episodes })
  expect(html).toContain('Episode 1')
  expect(html.match(/class="trace"/g)).toHaveLength(2)
})

test('says where the rest is of what there is too much of', () => {
  const episodes = [listEntry('part-1', { kind: 'episode', number: 1 })]
  const topics = [listEntry('ending')]
  const html = render({ topics, episodes, moreTopics: true, moreEpisodes: true })
  expect(html).toContain('href="/search/">Everything by name')
  expect(html).toContain('href="/episodes/">All episodes')
  expect(render({ topics, episodes })).not.toContain('All episodes')
})
