import { savesData } from '#features/offline/saves-data.ts'

type Work = () => Promise<unknown>

/** Does a piece of work later; answers with a function that takes it back. */
export type SpareTime = (work: Work) => () => void

/** Milliseconds that pass for idle where a browser does not say, and between two looks at a search. */
const PAUSE = 200

const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, PAUSE))

const isSearching = () => document.activeElement?.matches('[name=q]')

/** What is read for whoever searches has nothing else in its way. */
async function whenIdle(): Promise<void> {
  do {
    while (isSearching()) await pause()
    if (typeof requestIdleCallback !== 'function') await pause()
    else await new Promise((done) => requestIdleCallback(done))
  } while (isSearching())
}

function isUnwelcome(): boolean {
  return savesData() || !navigator.onLine
}

/**
 * Does what may be of use later while there is nothing else to do, one piece after the other, so
 * that what a reader asks for waits for one at most. What fails is left to whoever needs it.
 */
export function createSpareTime(idle = whenIdle, unwelcome = isUnwelcome): SpareTime {
  const waiting = new Set<Work>()
  let isBusy = false

  async function begin(): Promise<void> {
    if (isBusy) return
    isBusy = true
    for (const work of waiting) {
      await idle()
      if (waiting.delete(work) && !unwelcome()) await work().catch(() => undefined)
    }
    isBusy = false
  }

  return (work) => {
    waiting.add(work)
    void begin()
    return () => void waiting.delete(work)
  }
}

/** Of this visit. */
export const inSpareTime = createSpareTime()
