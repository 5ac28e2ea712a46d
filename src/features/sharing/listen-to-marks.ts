import { isPlainClick } from '#ui/is-plain-click.ts'
import { linkMarkAt, linkMarksIn } from './link-mark-at.ts'

interface MarkEvents {
  onPress: (mark: HTMLAnchorElement) => void
  /** The first time that a reader comes to a mark by keyboard. */
  onHint: (mark: HTMLAnchorElement, text: string) => void
  /** The reader turns to something else. */
  onLeave: () => void
}

const HINT = 'Enter copies the link to this part; the arrow keys lead to other parts.'
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Rows would be hundreds of stops; arrow keys lead to them from the headings, which stay stops. */
function takeRowsOutOfTheWay(document: Document): void {
  for (const mark of document.querySelectorAll<HTMLElement>('main .link-mark')) mark.tabIndex = -1
}

function step(mark: HTMLAnchorElement, by: number): void {
  const marks = linkMarksIn(mark.ownerDocument)
  marks[marks.indexOf(mark) + by]?.focus()
}

/** Listens for all marks of a document at once, whenever they come and go. */
export function listenToMarks(
  document: Document,
  signal: AbortSignal,
  { onPress, onHint, onLeave }: MarkEvents,
): void {
  let hinted = false

  function press(event: MouseEvent): void {
    const mark = isPlainClick(event) ? linkMarkAt(event.target) : undefined
    if (!mark) return
    event.preventDefault()
    onPress(mark)
  }

  function type(event: KeyboardEvent): void {
    const { key, target } = event
    if (key === 'Tab') takeRowsOutOfTheWay(document)
    if (key === 'Escape') onLeave()
    const by = STEPS[key]
    const mark = by === undefined ? undefined : linkMarkAt(target)
    if (!mark || by === undefined) return
    event.preventDefault()
    step(mark, by)
  }

  function comeTo(target: EventTarget | null): void {
    const mark = linkMarkAt(target)
    if (hinted || !mark?.matches(':focus-visible')) return
    hinted = true
    onHint(mark, HINT)
  }

  // Before whatever else follows links.
  document.addEventListener('click', press, { signal, capture: true })
  document.addEventListener('keydown', type, { signal })
  document.addEventListener('focusin', ({ target }) => comeTo(target), { signal })
  document.addEventListener('focusout', onLeave, { signal })
  document.addEventListener('pointerdown', onLeave, { signal })
  comeTo(document.activeElement)
}
