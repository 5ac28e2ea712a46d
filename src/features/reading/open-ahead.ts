import type { Settings } from './settings.ts'

/** Shows what the reader has seen already, as React will once it has taken over. */
function open(root: ParentNode, { seen }: Settings): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-level]:not([data-passed])')) {
    if (Number(part.dataset.level) > seen) continue
    part.dataset.passed = ''
    part.toggleAttribute('open', part.tagName === 'DETAILS')
    part.removeAttribute('hidden')
  }
}

function choose(root: ParentNode, { seen }: Settings): void {
  const choice = root.querySelector<HTMLSelectElement>('select[data-setting=seen]')
  if (!choice) return
  // Another version of the story may have had more steps.
  const last = choice.options.length - 1
  choice.selectedIndex = Math.min(seen, last)
}

/**
 * Opens folds up to the reader's horizon while the page is still being parsed, so that the first
 * frame that is painted is right. It stops once the page is there.
 */
export function openAhead(document: Document, settings: Settings): void {
  if (settings.seen === 0) return
  const update = () => {
    open(document, settings)
    choose(document, settings)
  }
  const watcher = new MutationObserver(update)
  watcher.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    update()
    watcher.disconnect()
  })
}
