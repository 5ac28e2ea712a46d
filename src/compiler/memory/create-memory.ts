import type { Report } from '../diagnostics.ts'
import { isSame } from './is-same.ts'

/** What compilations of nearly the same seeds have found, so that an edit costs what it changes. */
export interface Memory {
  /** Forgets what the last compilation did not ask for. */
  begin: () => void
  recall: Recall
  /** Puts in place of what is the same as before what was there before, which others may know by. */
  keep: <T>(name: string, now: Map<string, T>) => Map<string, T>
}

/**
 * Finds something, or answers with what was found by that name before, if all that it depends on
 * are the very same things. What has faults is found again, since their places may have moved.
 */
export type Recall = <T>(
  name: string,
  dependsOn: readonly unknown[],
  find: (report: Report) => T,
  report?: Report,
) => T

interface Kept {
  dependsOn: readonly unknown[]
  value: ReturnType<typeof JSON.parse>
}

const nobody: Report = () => undefined

/** Remembers nothing: everything is found anew. */
export const noMemory: Memory = {
  begin: () => undefined,
  recall: (_name, _dependsOn, find, report = nobody) => find(report),
  keep: (_name, now) => now,
}

export function createMemory(): Memory {
  let before = new Map<string, Kept>()
  let now = new Map<string, Kept>()
  return {
    begin() {
      before = now
      now = new Map()
    },
    recall(name, dependsOn, find, report = nobody) {
      const known = now.get(name) ?? before.get(name)
      if (known && areSame(known.dependsOn, dependsOn)) {
        now.set(name, known)
        return known.value
      }
      let sound = true
      const value = find((diagnostic) => {
        sound = false
        report(diagnostic)
      })
      if (sound) now.set(name, { dependsOn, value })
      return value
    },
    keep(name, found) {
      const known: typeof found = before.get(name)?.value ?? new Map()
      for (const [key, value] of found) {
        const old = known.get(key)
        if (old !== undefined && isSame(old, value)) found.set(key, old)
      }
      now.set(name, { dependsOn: [], value: found })
      return found
    },
  }
}

/** Does the same for a list, by the addresses of what is in it. */
export function keepEach<T extends { address: string }>(
  name: string,
  found: readonly T[],
  keep: Memory['keep'],
): T[] {
  return [...keep(name, new Map(found.map((one) => [one.address, one]))).values()]
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}
