/** Grows by one when older code can no longer read the bundle; kept apart so that the app ships no schema. */
export const FORMAT = 2
