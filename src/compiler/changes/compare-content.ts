import type { ChangePart, PageChangesSeed, PartChangesSeed } from '#model/change.ts'
import type { Part, PartedPage } from './parts-of.ts'

type Pages = ReadonlyMap<string, PartedPage>

/** Tells what changed between two states of the seeds, by address; `moved` leads from old addresses to new. */
export function compareContent(
  before: Pages,
  after: Pages,
  moved: ReadonlyMap<string, string>,
): Record<string, PageChangesSeed> {
  const old = new Map<string, PartedPage>()
  for (const [address, page] of before) {
    const now = after.has(address) ? address : moved.get(address)?.replace(/#.*$/, '')
    old.set(now ?? address, page)
  }
  const addresses = [...new Set([...old.keys(), ...after.keys()])].toSorted()
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const changes = comparePage(old.get(address), after.get(address))
      return changes ? [[address, changes]] : []
    }),
  )
}

function comparePage(before?: PartedPage, after?: PartedPage): PageChangesSeed | undefined {
  if (!after) return { page: 'removed', ...(before && { title: before.title }) }
  if (!before) return { page: 'added' }
  const kinds = new Set([...before.parts, ...after.parts].map(({ part }) => part))
  const parts = [...kinds].flatMap((kind): [ChangePart, PartChangesSeed][] => {
    const of = (page: PartedPage) => page.parts.filter(({ part }) => part === kind)
    const changes = compareParts(of(before), of(after))
    return changes ? [[kind, changes]] : []
  })
  return parts.length === 0 ? undefined : { parts: Object.fromEntries(parts) }
}

function compareParts(
  before: readonly Part[],
  after: readonly Part[],
): PartChangesSeed | undefined {
  const old = new Map(before.map((part) => [part.id, part]))
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id))
  const added: string[] = []
  const reworded: string[] = []
  for (const part of after) {
    const known = old.get(part.id) ?? takeAlike(part, gone)
    if (!known) added.push(part.id)
    else if (known.wording !== part.wording) reworded.push(part.id)
  }
  if (added.length + reworded.length + gone.length === 0) return undefined
  return {
    ...(added.length > 0 && { added }),
    ...(reworded.length > 0 && { reworded }),
    ...(gone.length > 0 && {
      removed: Object.fromEntries(gone.map(({ id, level }) => [id, level])),
    }),
  }
}

/** A fact is named after its value, so one in other words looks like one gone and one new. */
function takeAlike(part: Part, gone: Part[]): Part | undefined {
  const at = gone.findIndex(({ group }) => group !== undefined && group === part.group)
  return at < 0 ? undefined : gone.splice(at, 1)[0]
}
