import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RelationshipsPage } from '#features/relationships/relationships-page.tsx'
import type { RelationshipSearch } from '#features/relationships/relationship-search.ts'
import { Seen } from '#ui/seen.ts'
import { evidence } from '#tests/support/evidence.ts'
import { mapCharacter, relationship, relationshipMap } from '#tests/support/relationship-list.ts'

const TIES = [
  { group: 'Friends', from: 'ada', to: 'ben' },
  { group: 'Love', from: 'ada', to: 'ben' },
]
const KIN = {
  name: 'Brand',
  label: 'Family',
  trace: { lobes: 5, turns: 2, reach: 0.4 },
  members: ['ada', 'ben'].map((slug) => ({ slug, cites: ['times:1.1'] })),
}
const LIST = {
  groups: [
    { group: 'Friends', entries: [relationship('ada', 'ben', { cites: ['times:1.1'] })] },
    { group: 'Love', entries: [relationship('ben', 'ada', { level: 3 })] },
  ],
  map: relationshipMap([mapCharacter('ada'), mapCharacter('ben'), mapCharacter('cleo')], TIES, [
    KIN,
  ]),
  evidence: evidence('times:1.1'),
}

function render(search: RelationshipSearch = {}, seen = 0): string {
  return renderToString(
    <Seen value={seen}>
      <RelationshipsPage list={LIST} search={search} onSearch={() => undefined} />
    </Seen>,
  )
}

/** The tags of the ties of both layouts; samples of the legend have no path of their own. */
function tiesIn(html: string): string[] {
  const charts = html.split('<figcaption')[0] ?? ''
  return charts.match(/<g class="map-tie[^>]*>/g) ?? []
}

test('hides a tie until the reader has come to it, and says from where on it may show', () => {
  const [friends, love] = tiesIn(render())
  expect(friends).not.toContain('data-level')
  expect(love).toContain('display="none"')
  expect(love).not.toContain('data-passed')
  expect(love).toContain('data-level="3"')
  expect(tiesIn(render({}, 3)).filter((tie) => tie.includes('data-passed'))).toHaveLength(2)
})

test('draws both layouts with a link for everybody, and each trace once', () => {
  const html = render()
  expect(html.match(/href="\/relationships\/\?person=cleo"/g)).toHaveLength(2)
  expect(html.match(/<symbol id="map-trace-cleo"/g)).toHaveLength(1)
})

test('says in words who is kin, with the evidence', () => {
  const [, legend = ''] = render().split('<figcaption')
  expect(legend).toContain('Brand')
  expect(legend).toContain('href="/characters/ada/"')
  expect(legend).toContain('href="#note-1"')
})

test('narrows map and list to a kind, and keeps it when somebody is chosen', () => {
  const html = render({ kind: 'friends' })
  expect(tiesIn(html)).toHaveLength(2)
  expect(html).toContain('href="/relationships/?kind=friends&amp;person=ben"')
  expect(html).toContain('1 of 2')
})

test('names the person in focus, dims who has nothing to do with them, and leads back', () => {
  const html = render({ person: 'ben' })
  expect(html).toContain('Ties of')
  expect(html).toContain('<a href="/characters/ben/">ben</a>')
  expect(html).toMatch(/data-state="far" href="\/relationships\/\?person=cleo"/)
  expect(html).toMatch(/href="\/relationships\/" aria-current="true"/)
})

test('does not let the look of a person tell of a tie that is hidden', () => {
  const love = { kind: 'love' }
  expect(render(love)).toMatch(
    /data-state="far" href="\/relationships\/\?kind=love&amp;person=ada"/,
  )
  expect(render(love, 3)).toMatch(
    /data-state="near" href="\/relationships\/\?kind=love&amp;person=ada"/,
  )
})
