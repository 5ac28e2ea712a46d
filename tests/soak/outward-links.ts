import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askOutward, type OutwardAnswer } from '#tests/support/ask-outward.ts'
import { buildSites } from '#tests/support/build-sites.ts'
import { outwardLinks } from '#tests/support/site-links.ts'

const MARKS: Record<OutwardAnswer['state'], string> = {
  there: '✓',
  moved: '→',
  unknown: '?',
  gone: '✗',
}

const { root } = await buildSites()
const pages = globSync('**/*.html', { cwd: root }).toSorted()
const files = new Map(pages.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
const linked = outwardLinks({ url: 'http://localhost/', files })
const answers = await askOutward([...linked.keys()], 20_000)
for (const { address, state, note } of answers) {
  process.stdout.write(`${MARKS[state]} ${address} (${note})\n`)
  for (const page of linked.get(address) ?? []) process.stdout.write(`    on ${page}\n`)
}
const counts = Map.groupBy(answers, ({ state }) => state)
const figures = [...counts].map(([state, { length }]) => `${length} ${state}`).join(', ')
process.stdout.write(`${answers.length} addresses: ${figures}\n`)
if (answers.every(({ note }) => note === '0')) {
  process.stdout.write('None of them answered at all, so that this is about the network here.\n')
}
process.exitCode = counts.has('gone') ? 1 : 0
