/**
 * Asks for the stylesheet. A page brings what its first paint needs of it; the rest would share a slow
 * line with the scripts, and the processor with the app that takes over. Asked again, it does nothing.
 */
export function askForSheet(): void {
  const without = document.querySelector('noscript')
  if (!without?.dataset.sheet) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = without.dataset.sheet
  without.replaceWith(link)
}
