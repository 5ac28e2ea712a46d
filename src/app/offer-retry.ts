import { describeFailure } from '#data/describe-failure.ts'
import { waysOnFromPlain } from '#data/ways-on.ts'
import { askForSheet } from './ask-for-sheet.ts'

/**
 * Tells the reader of a prerendered page why it did not come alive, and offers the ways on.
 * Plain DOM, since React is not to touch the page before it can draw the same one.
 */
export function offerRetry(error: unknown, retry: () => Promise<void>): void {
  const { dataset } = document.documentElement
  const notice = document.createElement('div')
  notice.className = 'retry-notice'
  notice.role = 'status'
  const text = document.createElement('p')
  text.textContent = `${describeFailure(error)} You can read on; links load whole pages.`
  notice.append(text)
  for (const way of waysOnFromPlain(error)) {
    const button = document.createElement('button')
    button.className = 'button'
    button.textContent = way
    button.addEventListener('click', () => {
      if (way !== 'Try again') return location.reload()
      notice.remove()
      dataset.scripts = 'run'
      void retry()
    })
    notice.append(button)
  }
  document.body.append(notice)
  askForSheet()
  // What needs scripts would be there and do nothing.
  delete dataset.scripts
}
