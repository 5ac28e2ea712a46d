import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { ServedSite } from '#prerender/serve-site.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
}

/** As hosts compress that do so while they send. */
const PARAMS = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }

/** Serves a site at `/` as good hosts do: compressed, and named files to keep for ever. */
export async function serveCompressed(root: string): Promise<ServedSite> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const isThere = existsSync(join(root, wanted))
    const name = isThere ? wanted : '404.html'
    const isNamedByContent = /^\/(?:assets|data)\//.test(name)
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'cache-control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    response.end(brotliCompressSync(readFileSync(join(root, name)), PARAMS))
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
