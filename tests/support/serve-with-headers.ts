import { createServer, request as ask } from 'node:http'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'
import { headersAt, readHeaderRules } from './headers-file.ts'

/** Serves a site as hosts do that read its `_headers`. */
export async function serveWithHeaders(root: string, base: string): Promise<ServedSite> {
  const rules = readHeaderRules(root)
  const plain = await serveSite({ root, base, port: 0 })
  const server = createServer(({ url = '/', method, headers }, response) => {
    const { href, pathname } = new URL(url, plain.url)
    // A connection that is kept may be closed at the other end just as it is used again.
    const once = { method, headers: { ...headers, connection: 'close' }, agent: false }
    const asking = ask(href, once, (answer) => {
      response.writeHead(answer.statusCode ?? 500, {
        ...answer.headers,
        ...headersAt(rules, pathname),
      })
      answer.pipe(response)
    })
    asking.on('error', () => response.destroy()).end()
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://localhost:${port}${base}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await plain.close()
    },
  }
}
