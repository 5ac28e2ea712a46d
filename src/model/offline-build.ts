/** What the worker that keeps pages for reading offline is told of the build that it belongs to. */
export interface OfflineBuild {
  /** Changes whenever any file does that is kept. */
  id: string
  /** Path of the site, with a slash at both ends. */
  base: string
  /** The page that stands in for one that is not kept; like all paths here, below the base. */
  shell: string
  /** What the shell needs to draw any page whose data is there. */
  core: readonly string[]
  /** Heads of the SHA-256 of files that are not named after it. */
  hashes: Readonly<Record<string, string>>
  /** The file that lists all that makes up the wiki. */
  list: string
}

/** A file of the wiki: its path below the base, what it takes to download, and its hash if not in its name. */
export type OfflineFile = readonly [path: string, bytes: number, hash?: string]

/** In the order in which a reader will want them. */
export interface OfflineList {
  files: readonly OfflineFile[]
}

/** What a page says to a worker. */
export type OfflineMessage =
  /** Asks whose it is; `names` are files that the page itself was built with. */
  | { type: 'introduce'; names: readonly string[] }
  /** Asks to keep what the page was made from, and to mend what the browser threw away. */
  | { type: 'check'; paths: readonly string[] }
  /** Asks a worker that waits to wait no longer. */
  | { type: 'take-over' }

/** The answer to `introduce`. */
export interface Introduction {
  id: string
  list: string
  /** Whether the page is of the same build. */
  own: boolean
}
