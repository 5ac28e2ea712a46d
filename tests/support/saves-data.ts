/** Run in a page before all else: a reader who asked the browser to download no more than it must. */
export const SAVES_DATA = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`
