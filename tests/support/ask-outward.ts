import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LinkChecker, LinkState, type RedirectInfo } from 'linkinator'
import { escapeHtml } from '#prerender/escape-html.ts'

export interface OutwardAnswer {
  address: string
  /** `unknown` where a host answers no machine, and only a reader can tell. */
  state: 'there' | 'moved' | 'unknown' | 'gone'
  /** Its status, 0 for no answer, or where it has moved to. */
  note: string
}

/** As hosts say that they do not want this visitor, or not so soon. */
const REFUSALS = { 401: 'skip', 403: 'skip', 429: 'skip' } as const

/**
 * Asks the hosts of addresses whether they still have them, in the order given. One that leads to the
 * front page of its host is gone: that is how old pages are tidied away.
 *
 * @param patience How long a host may take, in milliseconds.
 */
export async function askOutward(addresses: string[], patience: number): Promise<OutwardAnswer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outward-'))
  const page = join(folder, 'index.html')
  writeFileSync(page, addresses.map((at) => `<a href="${escapeHtml(at)}">a</a>`).join('\n'))
  const targets = new Map<string, string>()
  const checker = new LinkChecker()
  checker.on('redirect', ({ url, targetUrl = url }: RedirectInfo) => targets.set(url, targetUrl))
  try {
    const { links } = await checker.check({
      path: page,
      concurrency: 10,
      timeout: patience,
      redirects: 'warn',
      statusCodes: REFUSALS,
    })
    const found = new Map(links.map((link) => [link.url, link]))
    return addresses.map((address) => {
      const { href } = new URL(address)
      const { state = LinkState.BROKEN, status = 0 } = found.get(href) ?? {}
      return { address, ...judge(state, status, href, targets.get(href)) }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function judge(
  state: LinkState,
  status: number,
  address: string,
  target = address,
): Pick<OutwardAnswer, 'state' | 'note'> {
  if (state === LinkState.SKIPPED) return { state: 'unknown', note: String(status) }
  if (state === LinkState.BROKEN) return { state: 'gone', note: String(status) }
  if (target === address) return { state: 'there', note: String(status) }
  const isFrontPage = new URL(target).pathname === '/' && new URL(address).pathname !== '/'
  return { state: isFrontPage ? 'gone' : 'moved', note: target }
}
