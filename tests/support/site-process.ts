import { fork } from 'node:child_process'
import { createServer } from 'node:http'
import { serveSite } from '#prerender/serve-site.ts'

interface SiteProcessInput {
  root: string
  base: string
  /** 0 takes any that is free. */
  port?: number
  /** It dies in the middle of the request after so many. */
  dieAfter?: number
  /** Scripts in place of those of the site, by path. */
  scripts?: Record<string, string>
}

export interface SiteProcess {
  /** Where its home is. */
  url: string
  port: number
  kill: () => Promise<void>
}

/** Serves a site from a process of its own, which can be killed as a real host can. */
export async function startSite(input: SiteProcessInput): Promise<SiteProcess> {
  const child = fork(import.meta.filename, [JSON.stringify(input)])
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (message) => done(Number(message)))
    child.once('exit', () => failed(new Error('the server died at once')))
  })
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  return {
    url: `http://localhost:${port}${input.base}`,
    port,
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
  }
}

/** Counts requests in front of the site, which is on a port that nobody else knows. */
async function serve({
  root,
  base,
  port = 0,
  dieAfter = Infinity,
  scripts = {},
}: SiteProcessInput) {
  const site = await serveSite({ root, base, port: 0 })
  const { origin } = new URL(site.url)
  let count = 0
  const front = createServer(async (request, response) => {
    count += 1
    if (count > dieAfter) process.exit(1)
    const script = scripts[request.url ?? '']
    if (script !== undefined) {
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    }
    const ask = () => fetch(origin + request.url, { redirect: 'manual' })
    // A connection that was kept may be closed from the other end just as it is used again.
    const answer = await ask().catch(ask)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  front.listen(port, () => {
    const address = front.address()
    process.send?.(typeof address === 'object' && address ? address.port : port)
  })
}

if (import.meta.main) await serve(JSON.parse(process.argv[2] ?? '{}'))
