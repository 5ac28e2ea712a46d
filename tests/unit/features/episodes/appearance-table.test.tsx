import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AppearanceTable } from '#features/episodes/appearance-table.tsx'
import type { Appearances } from '#model/list-record.ts'
import { Seen } from '#ui/seen.ts'

const EPISODES = [1, 2, 3].map((number) => ({
  kind: 'episode' as const,
  slug: `part-${number}`,
  address: `episodes/${number}/`,
  title: `Part ${number}`,
  number,
}))

type Cell = Appearances['rows'][number]['cells'][number]

function cell(episode: number, level = episode): Cell {
  return { episode, cites: ['times:1.1'], level }
}

function row(title: string, ...cells: Cell[]): Appearances['rows'][number] {
  const slug = title.toLowerCase()
  const address = `characters/${slug}/`
  return { character: { kind: 'character', slug, address, title }, cells }
}

function render(rows: Appearances['rows'], seen = 0) {
  const evidence = { statements: [], sources: [] }
  return renderToStaticMarkup(
    <Seen value={seen}>
      <AppearanceTable
        appearances={{ episodes: EPISODES, rows, evidence }}
        marksOf={() => [{ number: 7, label: 'Times' }]}
      />
    </Seen>,
  )
}

/** What a reader meets in the cells of the only row: a mark, nothing, or what is still hidden. */
function cellsOf(html: string): string[] {
  return [...html.matchAll(/<td data-level="\d+"([^>]*)>(.*?)<\/td>/g)].map(
    ([, attributes = '', content = '']) => {
      if (/^<span data-level="\d+">/.test(content)) return 'mark'
      return attributes.includes(' data-passed=""') ? 'nothing' : 'hidden'
    },
  )
}

describe('AppearanceTable', () => {
  test('says in words who appears, below the head of the episode and on what evidence', () => {
    const html = render([row('Ada', cell(2))], 3)
    expect(html).toMatch(/<th scope="col"[^>]*>.*href="\/episodes\/2\/"[^>]*>.*2.*: Part 2/)
    expect(html).toMatch(/<th scope="row"[^>]*><a href="\/characters\/ada\/">Ada/)
    expect(html).toMatch(/appears<\/span>.*href="#note-7"/)
  })

  test.for<[number, string[]]>([
    [0, ['hidden', 'hidden', 'hidden']],
    [1, ['mark', 'hidden', 'hidden']],
    [2, ['mark', 'nothing', 'hidden']],
    [3, ['mark', 'nothing', 'mark']],
  ])('shows a reader who has seen %i episodes %o', ([seen, cells]) => {
    expect(cellsOf(render([row('Ada', cell(1), cell(3))], seen))).toEqual(cells)
  })

  test('shows at once what is safe, in whichever episode', () => {
    expect(cellsOf(render([row('Ada', cell(2, 0))]))).toEqual(['hidden', 'mark', 'hidden'])
  })

  test('says in words what is still hidden, until all is seen', () => {
    const rows = [row('Ada', cell(3))]
    expect(render(rows)).toMatch(/A dot stands for what is still hidden.*Level 3/)
    expect(render(rows)).toMatch(/<div data-level="3" class="data-passed:hidden"/)
    expect(render(rows, 3)).toMatch(/<div data-level="3" data-passed="" class="data-passed:hidden"/)
  })

  test('orders rows by name alone', () => {
    const html = render([row('Zoe', cell(1)), row('Ada', cell(3))])
    expect(html.indexOf('Ada')).toBeLessThan(html.indexOf('Zoe'))
  })

  test('scrolls by itself, named and within reach of the keyboard', () => {
    expect(render([row('Ada', cell(1))])).toMatch(/<section aria-label="[^"]+" tabindex="0"/)
  })
})
