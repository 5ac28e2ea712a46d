import './app/styles.css'
import { hydrateWiki } from '#app/hydrate-wiki.ts'

/** Not awaited at the top: files loaded on the way import this one, and would wait for it for ever. */
async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL
  const faults = new URLSearchParams(location.search).get('faults')
  if (import.meta.env.DEV && faults !== null) {
    const { startWorker } = await import('#mocks/start-worker.ts')
    await startWorker(faults, base)
  }
  await hydrateWiki(base)
}

void start()
