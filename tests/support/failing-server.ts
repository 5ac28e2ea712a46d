import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How a file fails: as a whole, as something else, in part, or in its time. */
export const WAYS_TO_FAIL = [
  'reset',
  'refused',
  'hangs',
  'a web page',
  'truncated',
  'a byte a second',
] as const
export type WayToFail = (typeof WAYS_TO_FAIL)[number]

interface Failing {
  /** Where the site is served as it is. */
  site: string
  /** Which file fails, each time it is asked for: the n-th that is, from 1, or the first so named. */
  which: number | RegExp
  way: WayToFail
}

export interface FailingServer {
  url: (address: string) => string
  /** The scripts and data that were asked for, in order, each once. */
  asked: readonly string[]
  /** The one that failed, so far. */
  failed: () => string | undefined
  /** From here on nothing fails; what hangs goes on hanging. */
  heal: () => void
  close: () => void
}

const COUNTED = /^\/(?:data\/.*\.json|assets\/.*\.js)$/
const SIGN_IN = '<!doctype html><title>Sign in</title><p>Welcome to the network of this hotel.'

/** Serves a site, but for one of its files. */
export async function startFailingServer({ site, which, way }: Failing): Promise<FailingServer> {
  const { origin } = new URL(site)
  const asked: string[] = []
  let failing: string | undefined
  let isHealed = false

  function isFailing(path: string): boolean {
    if (!COUNTED.test(path)) return false
    if (!asked.includes(path)) {
      asked.push(path)
      const isIt = typeof which === 'number' ? asked.length === which : which.test(path)
      if (isIt && !isHealed) failing ??= path
    }
    return failing === path && !isHealed
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const fails = isFailing(path)
    const ask = () => fetch(origin + path, { redirect: 'manual' })
    // A connection that was kept may be closed from the other end just as it is used again.
    const answer = await ask().catch(ask)
    const sound = Buffer.from(await answer.arrayBuffer())
    response.statusCode = answer.status
    response.setHeaders(answer.headers)
    if (fails) fail(way, request, response, sound)
    else response.end(sound)
  })
  await new Promise<void>((done) => server.listen(0, done))
  const place = server.address()
  const port = typeof place === 'object' ? place?.port : 0

  return {
    url: (address) => `http://localhost:${port}/${address}`,
    asked,
    failed: () => failing,
    heal: () => {
      isHealed = true
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function fail(way: WayToFail, request: IncomingMessage, response: ServerResponse, sound: Buffer) {
  if (way === 'reset') request.socket.resetAndDestroy()
  else if (way === 'refused') response.writeHead(500, { 'content-length': 0 }).end()
  else if (way === 'a web page') {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': SIGN_IN.length })
    response.end(SIGN_IN)
  } else if (way === 'truncated') {
    const half = sound.subarray(0, sound.length >> 1)
    response.writeHead(200, { 'content-length': half.length }).end(half)
  } else if (way === 'a byte a second') trickle(response, sound)
}

function trickle(response: ServerResponse, sound: Buffer): void {
  let sent = 0
  const timer = setInterval(() => {
    response.write(sound.subarray(sent, sent + 1))
    sent += 1
  }, 1000)
  response.writeHead(200, { 'content-length': sound.length })
  response.flushHeaders()
  response.on('close', () => clearInterval(timer))
}
