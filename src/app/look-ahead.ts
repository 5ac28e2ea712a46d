import type { BundleReader } from '#data/bundle-reader.ts'
import { asAddress } from '#model/address.ts'
import { clientHref } from './client-href.ts'
import { afterFirstSign } from './first-sign.ts'
import { watchLinksInView } from './links-in-view.ts'
import type { SpareTime } from './spare-time.ts'

/** How many pages are read for a reader who has done nothing yet, and for one who has. */
const AT_REST = 3
const IN_ALL = 12

/**
 * Reads in spare time what the links in view lead to, so that following one shows it at once. Lists
 * are left to who turns to them: they grow with the wiki. Answers with a function that stops it.
 */
export function lookAhead(
  bundle: Pick<BundleReader, 'record'>,
  inSpareTime: SpareTime,
  document: Document,
  base: string,
): () => void {
  const paths = new Set<string>()
  const takeBacks: (() => void)[] = []
  let most = AT_REST

  function readNext(): void {
    for (const path of [...paths].slice(takeBacks.length, most)) {
      takeBacks.push(inSpareTime(() => bundle.record(asAddress(path))))
    }
  }

  const stopWatching = watchLinksInView(document, (link) => {
    const href = clientHref(link, document.location.origin, base)
    if (href === undefined) return
    paths.add(href.slice(base.length).replace(/[?#].*/, ''))
    readNext()
  })
  const stopListening = afterFirstSign(document, () => {
    most = IN_ALL
    readNext()
  })

  return () => {
    stopWatching()
    stopListening()
    for (const takeBack of takeBacks) takeBack()
  }
}
