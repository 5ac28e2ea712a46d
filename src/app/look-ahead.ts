import type { BundleReader } from '#data/bundle-reader.ts'
import { asAddress } from '#model/address.ts'
import { clientHref } from './client-href.ts'
import { afterFirstSign } from './after-first-sign.ts'
import { watchLinksInView } from './watch-links-in-view.ts'
import { inSpareTime } from './spare-time.ts'

/** How many pages are read for a reader who has done nothing yet on a page, and for one who has. */
const AT_REST = 3
const IN_ALL = 12

const BASE = import.meta.env.BASE_URL

/**
 * Reads in spare time what the links in view lead to, so that following one shows it at once; what
 * has been scrolled past by then is left. So are lists, which grow with the wiki, to who turns to
 * them. Answers with a function that stops it.
 */
export function lookAhead(bundle: Pick<BundleReader, 'record'>): () => void {
  const wanted = new Set<string>()
  const read = new Set<string>()
  let most = AT_REST
  let takeBack: (() => void) | undefined

  async function readNext(): Promise<void> {
    const [path] = wanted
    if (path !== undefined) {
      wanted.delete(path)
      read.add(path)
      await bundle.record(asAddress(path)).catch(() => undefined)
    }
    takeBack = undefined
    readOn()
  }

  function readOn(): void {
    if (wanted.size > 0 && read.size < most) takeBack ??= inSpareTime(readNext)
  }

  const stopWatching = watchLinksInView((link, isInView) => {
    const href = clientHref(link, location.origin, BASE)
    if (href === undefined) return
    const path = href.slice(BASE.length).replace(/[?#].*/, '')
    wanted[isInView && !read.has(path) ? 'add' : 'delete'](path)
    readOn()
  })
  const stopListening = afterFirstSign(() => {
    most = IN_ALL
    readOn()
  })

  return () => {
    stopWatching()
    stopListening()
    wanted.clear()
    takeBack?.()
  }
}
