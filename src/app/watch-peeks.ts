import { linkMarkAt } from '#features/sharing/link-mark-at.ts'
import { isPlainClick } from '#ui/is-plain-click.ts'

/** A link that a reader turns to. */
export interface Intent {
  link: HTMLAnchorElement
  /** The click has been taken from the browser, and is to be answered. */
  clicked: boolean
}

const EVENTS = ['pointerover', 'focusin', 'touchstart', 'click']
const PASSING = ['pointerover', 'focusin']
/** Milliseconds that these last for; on the way to a click, what is clicked on comes first. */
const REST = 150

/** Says when a reader turns to a link in the text. Answers with a function that stops it. */
export function watchPeeks(wake: (intent: Intent) => void): () => void {
  function notice(event: Event): void {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a[href]')
    if (!link) return
    const clicked = event instanceof MouseEvent && event.type === 'click'
    if (clicked && !((link.matches('.cite') || linkMarkAt(link)) && isPlainClick(event))) return
    if (clicked) event.preventDefault()
    if (!PASSING.includes(event.type)) wake({ link, clicked })
    else setTimeout(() => link.matches(':hover, :focus') && wake({ link, clicked }), REST)
  }

  const stop = new AbortController()
  const { signal } = stop
  for (const type of EVENTS) document.addEventListener(type, notice, { signal })
  return () => stop.abort()
}
