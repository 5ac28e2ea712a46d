/** How far the wiki is kept on this device. */
export interface OfflineState {
  phase:
    | 'unsupported'
    /** Not known yet. */
    | 'starting'
    /** The worker could not be set up. */
    | 'failed'
    /** Pages that are read are kept. */
    | 'ready'
    | 'saving'
    /** Stopped by the reader, or for want of a network or of room. */
    | 'paused'
    | 'saved'
  saved: number
  total: number
  /** What is yet to be downloaded. */
  bytes: number
  /** Why it paused, unless the reader stopped it. */
  reason?: 'network' | 'room'
  /** Whether a newer version waits. */
  newer: boolean
}

export const STARTING: OfflineState = {
  phase: 'starting',
  saved: 0,
  total: 0,
  bytes: 0,
  newer: false,
}
