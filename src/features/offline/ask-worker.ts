import type { Introduction, OfflineMessage } from '#model/offline-build.ts'

function ask<T>(worker: ServiceWorker, message: OfflineMessage): Promise<T> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.addEventListener('message', ({ data }: MessageEvent<T>) => {
      port1.close()
      done(data)
    })
    port1.start()
    worker.postMessage(message, [port2])
  })
}

/** The scripts and data that this page was built with. */
function ownNames(): string[] {
  const sources = document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], #bundle-manifest')
  return [...[...sources].map(({ src }) => src), ...[...links].map(({ href }) => href)]
}

/** Which build a worker is of, and whether it is that of this page. */
export function introduce(worker: ServiceWorker): Promise<Introduction> {
  return ask(worker, { type: 'introduce', names: ownNames() })
}

/** Has the worker keep this page and mend what is missing; settles when it has done what it could. */
export function checkKept(worker: ServiceWorker): Promise<void> {
  const { origin, pathname } = location
  const base = import.meta.env.BASE_URL
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const paths = loaded.filter((url) => url.origin === origin).map((url) => url.pathname)
  const own = [...new Set([pathname, ...paths])].filter((path) => path.startsWith(base))
  return ask(worker, { type: 'check', paths: own.map((path) => path.slice(base.length)) })
}

/** Has a worker that waits take over at once. */
export function takeOver(worker: ServiceWorker): Promise<void> {
  const message: OfflineMessage = { type: 'take-over' }
  return new Promise((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
    worker.postMessage(message, [])
  })
}
