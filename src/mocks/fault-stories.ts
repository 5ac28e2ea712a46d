import type { FaultName } from './faults.ts'

/** What each fault stands for in the life of a reader. */
export const FAULT_STORIES: Record<FaultName, string> = {
  slow: 'Every file takes two seconds.',
  offline: 'The connection is refused or breaks off.',
  hang: 'The server takes the request and never answers.',
  trickle: 'One byte comes each second.',
  missing: 'Every file is gone.',
  rewritten: 'The host answers with a page of this wiki for whatever is gone.',
  stale: 'The manifest is there, the files it names are gone: another build was published.',
  refused: 'The server answers with an error of its own.',
  foreign: 'A captive portal answers with its web page.',
  portal: 'The network answers that it wants a sign-in first.',
  damaged: 'One bit of each file is flipped.',
  truncated: 'Half of each file comes.',
  empty: 'Each file comes, and nothing is in it.',
  swapped: 'Another file comes, which is sound in itself.',
}
