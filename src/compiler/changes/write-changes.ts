import { stringify } from 'yaml'
import type { ChangesSeed } from '#model/change.ts'

/** The text of the seed that tells what changed. */
export function writeChanges({ since, summary, pages }: ChangesSeed): string {
  const note = '# The summary may be reworded; it has to be safe for everybody.\n'
  return `${note}${stringify({ since, summary, pages }, { lineWidth: 98 })}`
}
