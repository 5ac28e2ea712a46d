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
  // Reading the scripts was a long piece of work; what was pressed meanwhile is answered first.
  await new Promise((done) => setTimeout(done))
  await hydrateWiki(base)
}

void start()
