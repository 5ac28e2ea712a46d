import type { BundleReader } from '#data/bundle-reader.ts'
import { asAddress } from '#model/address.ts'
import { clientHref } from './client-href.ts'
import { afterFirstSign } from './after-first-sign.ts'
import { watchLinksInView } from './watch-links-in-view.ts'
import type { SpareTime } from './spare-time.ts'

/** How many pages are read for a reader who has done nothing yet, and for one who has. */
const AT_REST = 3
const IN_ALL = 12

/**
 * Reads in spare time what the links in view lead to, so that following one shows it at once; what
 * has been scrolled past by then is left. So are lists, which grow with the wiki, to who turns to
 * them. Answers with a function that stops it.
 */
export function lookAhead(
  bundle: Pick<BundleReader, 'record'>,
  inSpareTime: SpareTime,
  document: Document,
  base: string,
): () => void {
  const inView = new Set<string>()
  const read = new Set<string>()
  let most = AT_REST
  let takeBack: (() => void) | undefined

  const next = () => (read.size < most ? [...inView].find((path) => !read.has(path)) : undefined)

  async function readNext(): Promise<void> {
    const path = next()
    if (path !== undefined) {
      read.add(path)
      await bundle.record(asAddress(path)).catch(() => undefined)
    }
    takeBack = undefined
    readOn()
  }

  function readOn(): void {
    if (next() !== undefined) takeBack ??= inSpareTime(readNext)
  }

  const stopWatching = watchLinksInView(document, (link, isInView) => {
    const href = clientHref(link, document.location.origin, base)
    if (href === undefined) return
    const path = href.slice(base.length).replace(/[?#].*/, '')
    if (isInView) inView.add(path)
    else inView.delete(path)
    readOn()
  })
  const stopListening = afterFirstSign(document, () => {
    most = IN_ALL
    readOn()
  })

  return () => {
    stopWatching()
    stopListening()
    inView.clear()
    takeBack?.()
  }
}
