import type { Shared } from './share-link.ts'

/** Says what became of a link, where the reader does not see it: “The link to “Age” is copied.” */
export function describeShared(shared: Shared, part?: string): string {
  const link = part === undefined ? 'The link' : `The link to “${part}”`
  switch (shared) {
    case 'copied':
      return `${link} is copied.`
    case 'failed':
      return `${link} could not be copied; it stands in the address bar.`
    case 'shared':
    case 'left':
      return ''
  }
}
