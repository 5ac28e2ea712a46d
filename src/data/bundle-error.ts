export type BundleErrorKind =
  'offline' | 'timeout' | 'missing' | 'refused' | 'damaged' | 'foreign' | 'format'

const MESSAGES: Record<BundleErrorKind, string> = {
  offline: 'The network could not be reached, or the connection broke off.',
  timeout: 'The server did not answer in time.',
  missing: 'A data file is gone; another version of this wiki was probably published meanwhile.',
  refused: 'The server answered with an error instead of a data file.',
  damaged: 'A data file arrived damaged, cut short or exchanged; it was not used.',
  foreign: 'A web page came in place of the data; the network may want you to sign in first.',
  format: 'The data is newer than this page can read.',
}

/** Why a file of the bundle could not be had, in words a reader understands. */
export class BundleError extends Error {
  readonly kind: BundleErrorKind
  readonly file: string

  constructor(kind: BundleErrorKind, file: string, options?: ErrorOptions) {
    super(MESSAGES[kind], options)
    this.name = 'BundleError'
    this.kind = kind
    this.file = file
  }
}
