/** The sheet of reading settings, which holds what is loaded when it opens as well. */
export const READING_PANEL = 'reading-panel'
