import { savesData } from '#features/offline/saves-data.ts'

type Work = () => Promise<unknown>

/** Does a piece of work later; answers with a function that takes it back. */
export type SpareTime = (work: Work) => () => void

/** Milliseconds that pass for idle where a browser does not say, and between two looks at a search. */
const PAUSE = 200
/** Milliseconds that are enough: where nothing is drawn, Chromium may never call itself idle. */
const timeout = 2000

type Wait = (done: () => void, options: IdleRequestOptions) => unknown

const pause: Wait = (done) => setTimeout(done, PAUSE)
const idle: Wait = globalThis.requestIdleCallback ?? pause

const after = (wait: Wait) => new Promise<void>((done) => wait(done, { timeout }))

const isSearching = () => document.activeElement?.matches('[name=q]')

/** What is read for whoever searches has nothing else in its way. */
async function whenIdle(): Promise<void> {
  do {
    while (isSearching()) await after(pause)
    await after(idle)
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
