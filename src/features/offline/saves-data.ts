declare global {
  interface Navigator {
    /** Not in every browser. */
    connection?: { saveData?: boolean }
  }
}

/** Whether the reader asked the browser to download no more than it must. */
export function savesData(): boolean {
  return navigator.connection?.saveData === true
}
