import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'

interface ServeSiteInput {
  root: string
  base: string
  /** 0 takes any that is free. */
  port: number
}

export interface ServedSite {
  url: string
  close: () => Promise<void>
}

/** Serves a folder as the plainest of hosts does: files as they are, 404.html for the rest. */
export async function serveSite({ root, base, port }: ServeSiteInput): Promise<ServedSite> {
  const serveFile = sirv(root, { dev: true, etag: true, extensions: [] })
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(`http://localhost${request.url}`)
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined
    if (path === undefined) return sendNotFound(root, response)
    if (!path.endsWith('/') && isFolder(root, path)) {
      return response.writeHead(301, { location: `${pathname}/${search}` }).end()
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path
    serveFile(request, response, () => sendNotFound(root, response))
  })
  const actual = await listen(server, port)
  return { url: `http://localhost:${actual}${base}`, close: () => close(server) }
}

function sendNotFound(root: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' })
  response.end(readFileSync(join(root, '404.html')))
}

function isFolder(root: string, path: string): boolean {
  try {
    return statSync(join(root, decodeURIComponent(path))).isDirectory()
  } catch {
    return false
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, () => {
      server.off('error', failed)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

/** The first path of what a built page links to tells where the site believes it lives. */
function baseOf(root: string): string {
  const home = readFileSync(join(root, 'index.html'), 'utf8')
  return /href="([^"]*)data\/manifest-/.exec(home)?.[1] ?? '/'
}

async function serveOnFreePort(root: string, port: number): Promise<ServedSite> {
  try {
    return await serveSite({ root, base: baseOf(root), port })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken && port < 65535) return serveOnFreePort(root, port + 1)
    throw error
  }
}

if (import.meta.main) {
  const { url } = await serveOnFreePort(resolve('dist'), 4173)
  process.stdout.write(`The wiki is at ${url}\n`)
}
