import type { OfflineState } from './offline-state.ts'

const SIZE = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** @example describeBytes(912345) // '0.9 MB' */
export function describeBytes(bytes: number): string {
  return `${SIZE.format(Math.max(bytes, 100_000) / 1_000_000)} MB`
}

const WHY = {
  network: 'The network could not be reached; it goes on with the next page that loads.',
  room: 'There is no room left on this device.',
}

/** How things stand, in words that hold whatever the browser did meanwhile. */
export function describeOffline({ phase, saved, total, bytes, reason }: OfflineState): string {
  const count = `Saved ${saved} of ${total} files`
  switch (phase) {
    case 'unsupported':
      return 'Nothing is kept: this browser, this window or this address does not allow it. All else works.'
    case 'starting':
      return 'Looking at what is kept…'
    case 'failed':
      return 'Nothing is kept: a file did not arrive whole. It is tried again with the next page.'
    case 'ready':
      return `Pages you read are kept on this device. The rest of the wiki is ${describeBytes(bytes)} more.`
    case 'saving':
      return `${count}.`
    case 'paused':
      return `${count}. ${reason ? WHY[reason] : `${describeBytes(bytes)} are missing.`}`
    case 'saved':
      return `${count}: the whole wiki, with its search, reads without a network.`
  }
}
