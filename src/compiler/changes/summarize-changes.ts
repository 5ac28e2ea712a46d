import type { PageChangesSeed, PartChangesSeed } from '#model/change.ts'
import { ChangePartSchema } from '#model/change.ts'

type Changes = Readonly<Record<string, PageChangesSeed>>

/** Counts what changed in a sentence that gives nothing away, for an editor to reword. */
export function summarizeChanges(changes: Changes): string {
  const pages = Object.values(changes)
  const whole = (how: string) => pages.filter(({ page }) => page === how).length
  const told = [
    describe('page', { added: whole('added'), removed: whole('removed') }),
    ...ChangePartSchema.options.map((part) => {
      const changed = pages.flatMap(({ parts }) => parts?.[part] ?? [])
      const total = (count: (one: PartChangesSeed) => number) =>
        changed.reduce((sum, one) => sum + count(one), 0)
      return describe(part, {
        added: total(({ added = [] }) => added.length),
        reworded: total(({ reworded = [] }) => reworded.length),
        removed: total(({ removed = {} }) => Object.keys(removed).length),
      })
    }),
  ].filter((text) => text !== '')
  return told.length === 0 ? 'Nothing changed.' : `${told.join('; ')}.`
}

function describe(what: string, counts: Record<string, number>): string {
  const counted = Object.entries(counts).filter(([, count]) => count > 0)
  const [first] = counted
  if (!first) return ''
  const noun = first[1] === 1 ? what : `${what}s`
  return counted
    .map(([how, count], index) => (index === 0 ? `${count} ${noun} ${how}` : `${count} ${how}`))
    .join(', ')
}
