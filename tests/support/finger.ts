function send(target: Element, type: string): void {
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, pointerType: 'touch' }),
  )
}

/** Puts a finger down and leaves it there. */
export function pressFinger(target: Element): void {
  send(target, 'pointerdown')
  target.dispatchEvent(new Event('touchstart', { bubbles: true }))
}

/** Takes the finger away again, which a browser answers with a click. */
export function liftFinger(target: Element): void {
  send(target, 'pointerup')
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
}

/** A short touch. */
export function tap(target: Element): void {
  pressFinger(target)
  liftFinger(target)
}
