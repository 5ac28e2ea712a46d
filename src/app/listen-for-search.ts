const TYPED_INTO = 'input, textarea, select, [contenteditable]'

function isSlash({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false
  return !(target instanceof Element && target.closest(TYPED_INTO))
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
}

/** Something that waits for an answer; a peek only stands by. */
function isBusy(document: Document): boolean {
  return document.querySelector('dialog:popover-open') !== null
}

/** Says when the keys for a search are pressed: a slash, or Ctrl or Cmd with K. */
export function listenForSearch(document: Document, open: () => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return
    const asked = isShortcut(event) || (isSlash(event) && !isBusy(document))
    if (!asked) return
    // Where it cannot open, the key is the browser's.
    open()
    event.preventDefault()
  }

  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
