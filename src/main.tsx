import './app/styles.css'
import { hydrateWiki } from '#app/hydrate-wiki.ts'

const base = import.meta.env.BASE_URL
const faults = new URLSearchParams(location.search).get('faults')

if (import.meta.env.DEV && faults !== null) {
  const { startWorker } = await import('#mocks/start-worker.ts')
  await startWorker(faults, base)
}

await hydrateWiki(base)
