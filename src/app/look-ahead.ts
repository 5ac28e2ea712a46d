import type { BundleReader } from '#data/bundle-reader.ts'
import { asAddress } from '#model/address.ts'
import { clientHref } from './client-href.ts'
import { afterFirstSign } from './after-first-sign.ts'
import { watchLinksInView } from './watch-links-in-view.ts'
import { inSpareTime } from './spare-time.ts'

/** How many pages are read for a reader who has done something on a page. */
const IN_ALL = 12

const BASE = import.meta.env.BASE_URL

/**
 * Reads in spare time what the links in view lead to, so that following one shows it at once; what
 * has been scrolled past by then is left. So are lists, which grow with the wiki, to who turns to
 * them. Answers with a function that stops it.
 * @param most how many pages are read before the reader has done anything on this one
 */
export function lookAhead(bundle: Pick<BundleReader, 'record'>, most: number): () => void {
  const inView = new Set<string>()
  const read = new Set<string>()
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

  const stopWatching = watchLinksInView((link, isInView) => {
    const href = clientHref(link, location.origin, BASE)
    if (href === undefined) return
    const path = href.slice(BASE.length).replace(/[?#].*/, '')
    if (isInView) inView.add(path)
    else inView.delete(path)
    readOn()
  })
  const stopListening = afterFirstSign(() => {
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
