/**
 * Closes the dialog around a field when the focus goes on elsewhere, since it covers the page.
 * Answers with a function that stops it.
 */
export function closeWhenLeft(field: HTMLElement | null): () => void {
  const dialog = field?.closest('dialog')
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !dialog?.contains(relatedTarget)) dialog?.hidePopover()
  }
  dialog?.addEventListener('focusout', onFocusOut)
  return () => dialog?.removeEventListener('focusout', onFocusOut)
}
