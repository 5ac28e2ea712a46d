import { BundleError } from '#data/bundle-error.ts'

/**
 * Tells the reader of a prerendered page why it did not come alive, and lets them try again.
 * Plain DOM, since React is not to touch the page before it can draw the same one.
 */
export function offerRetry(error: unknown, retry: () => Promise<void>): void {
  const { dataset } = document.documentElement
  const notice = document.createElement('div')
  notice.className = 'retry-notice'
  notice.setAttribute('role', 'status')
  const reason = error instanceof BundleError ? error.message : 'Part of this page did not start.'
  const text = document.createElement('p')
  text.textContent = `${reason} You can read on; links load whole pages.`
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = 'Try again'
  button.addEventListener('click', () => {
    notice.remove()
    dataset.scripts = ''
    void retry()
  })
  notice.append(text, button)
  document.body.append(notice)
  // What needs scripts would be there and do nothing.
  delete dataset.scripts
}
