import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EpisodeList } from '#features/episodes/episode-list.tsx'
import { listEntry } from '#tests/support/page-list.ts'

const SECOND = listEntry('2', { number: 2, address: 'episodes/2/', title: 'The Dark' })

test('draws each episode, and says of the others that no source tells of them', () => {
  const html = renderToStaticMarkup(<EpisodeList steps={3} entries={[SECOND]} />)
  expect(html).toMatch(/Episode 1: no source.*<svg.*Episode 2.*The Dark.*Episode 3: no source/)
  expect(html.match(/<svg/g)).toHaveLength(1)
})
