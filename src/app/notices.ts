import type { Notice } from '#model/notice.ts'

/** What goes out with the wiki and is not ours; the build, which alone knows, fills it in. */
export const NOTICES: readonly Notice[] = []
