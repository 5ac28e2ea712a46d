const SIGNS = ['pointermove', 'touchstart', 'keydown', 'wheel']
/** Milliseconds in which what the reader moved for comes first. */
const MOMENT = 300

/** Calls back once, a moment after a reader first moves. Answers with a function that stops it. */
export function afterFirstSign(then: () => void): () => void {
  const stop = new AbortController()
  const options = { passive: true, signal: stop.signal }
  let timer: ReturnType<typeof setTimeout> | undefined

  function notice(): void {
    timer ??= setTimeout(() => {
      stop.abort()
      then()
    }, MOMENT)
  }

  for (const sign of SIGNS) document.addEventListener(sign, notice, options)
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}
