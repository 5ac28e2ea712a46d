/** For files whose name changes with their content. */
export const KEEP = 'public, max-age=31536000, immutable'

/** For all others, which a browser asks for again, and mostly hears that nothing has changed. */
export const ASK_AGAIN = 'no-cache'

/** Paths below the base of what is named after its content, as a regular expression. */
export const LASTING = String.raw`(?:assets/|cards/|offline/|data/(?:manifest-)?[0-9a-f]{32}\.json$)`

/** The same where only a star at the end is known; other files of `data/` begin with no digit of a hash. */
export const LASTING_STARTS = [
  'assets/',
  'cards/',
  'offline/',
  'data/manifest-',
  ...[...'0123456789abcdef'].map((digit) => `data/${digit}`),
]
