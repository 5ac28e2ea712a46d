import { createServer } from 'node:http'
import type { Page } from 'playwright'

declare global {
  interface Window {
    pieceIsPainted: () => void
  }
}

/**
 * Loads a page whose elements come one by one from a mark in its HTML to another: each once the one
 * before has been painted, which is how the slowest line would bring them. The rest comes at once.
 */
export async function sendInPieces(
  page: Page,
  url: string,
  from: string,
  to: string,
): Promise<void> {
  const html = await (await fetch(url)).text()
  const [start, end] = [html.indexOf(from), html.indexOf(to, html.indexOf(from))]
  if (start < 0 || end < 0) throw new Error(`No ${from} before ${to} in ${url}`)
  const pieces = html.slice(start, end).split(/(?=<[a-z])/)
  let painted = Promise.withResolvers<void>()
  await page.exposeFunction('pieceIsPainted', () => painted.resolve())
  await page.addInitScript(watchElements)
  await page.addInitScript(waitForScripts)
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' })
    response.write(html.slice(0, start))
    for (const piece of pieces) {
      painted = Promise.withResolvers()
      response.write(piece)
      await painted.promise
    }
    response.end(html.slice(end))
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await page.route(url, (route) => route.continue({ url: `http://localhost:${port}/` }))
  await page.goto(url)
  server.close()
}

/** On a busy machine all pieces may take longer than a page waits for scripts, which come last. */
function waitForScripts(): void {
  const later = window.setTimeout.bind(window)
  Object.assign(window, {
    setTimeout: (handler: TimerHandler, wait?: number) =>
      wait === 10_000 ? 0 : later(handler, wait),
  })
}

/** Says so in the page, each time that the frame after a new element has been painted. */
function watchElements(): void {
  let count = 0
  requestAnimationFrame(look)

  function look(): void {
    const now = document.getElementsByTagName('*').length
    const hasGrown = now > count
    count = now
    requestAnimationFrame(() => {
      if (hasGrown) window.pieceIsPainted()
      look()
    })
  }
}
