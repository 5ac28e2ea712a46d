import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Base, folderOf } from './built-site.ts'
import { type RemadeSite, remakeSite } from './remade-site.ts'

/** How a file is gone: it is not there, a page comes in its place as some hosts do, or it is broken. */
export const WAYS_TO_BREAK = ['missing', 'replaced by a page', 'broken'] as const
export type WayToBreak = (typeof WAYS_TO_BREAK)[number]

export interface RedeployingServer {
  url: (address?: string) => string
  /** Publishes another build; nothing is left of the one before. */
  deploy: (round: number) => void
  /** From here on, files whose names match are gone in whichever build. */
  breakFiles: (pattern: RegExp, way: WayToBreak) => void
  /** Something on the way keeps handing out old pages and what they start with, and nothing else of them. */
  freezePages: (round: number) => void
}

const TYPES: Record<string, string> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** Serves a site that is published anew as the tests of a file go. */
export function useRedeployingServer(base: Base): RedeployingServer {
  const rounds = new Map<number, RemadeSite>()
  let server: Server
  let round = 0
  let frozen: number | undefined
  let broken: { pattern: RegExp; way: WayToBreak } | undefined

  function site(of: number): RemadeSite {
    const known = rounds.get(of) ?? remakeSite(folderOf(base), of)
    rounds.set(of, known)
    return known
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const isLoad = request.headers['sec-fetch-dest'] === 'document'
    const { pathname } = new URL(`http://localhost${request.url}`)
    const asked = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html')
    const isStart = isLoad || asked.startsWith('assets/index-')
    const current = site(isStart ? (frozen ?? round) : round)
    const isBroken = broken?.pattern.test(asked) ?? false
    const way = isBroken ? broken?.way : undefined
    const isThere = current.has(asked) && way !== 'missing'
    const file = isThere && way !== 'replaced by a page' ? asked : '404.html'
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain',
      // Old pages come out of caches; old files never do.
      'cache-control': file.endsWith('.html') && isThere ? 'max-age=600' : 'no-cache',
    })
    response.end(way === 'broken' ? 'throw new Error("broken")' : current.read(file))
  }

  beforeAll(async () => {
    server = createServer(answer)
    await new Promise<void>((done) => server.listen(0, done))
    // All names of a build are made with the first, for which no page waits long.
    for (const next of [1, 2]) site(next).read('index.html')
  })
  beforeEach(() => {
    round = 0
    frozen = undefined
    broken = undefined
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    url: (address = '') => {
      const place = server.address()
      return `http://localhost:${typeof place === 'object' ? place?.port : 0}${base}${address}`
    },
    deploy: (next) => {
      round = next
    },
    breakFiles: (pattern, way) => {
      broken = { pattern, way }
    },
    freezePages: (of) => {
      frozen = of
    },
  }
}
