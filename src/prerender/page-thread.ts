import { parentPort, workerData } from 'node:worker_threads'
import { createPageWriter } from './create-page-writer.ts'
import type { PageJob, PageSetting } from './page-job.ts'
import type * as RenderPage from './render-page.tsx'

/** What a thread is told when it starts. */
export interface PageThreadData {
  setting: PageSetting
  /** Address of the module that renders pages. */
  renderer: string
}

// Whatever fails here ends the thread, and its message reaches whoever started it.
const { setting, renderer }: PageThreadData = workerData
const { renderPage }: typeof RenderPage = await import(renderer)
const write = await createPageWriter(setting, renderPage)
const port = parentPort
if (!port) throw new Error('pages are written in a thread')

port.on('message', async (jobs: readonly PageJob[]) => {
  const written = []
  for (const job of jobs) written.push(await write(job))
  port.postMessage(written)
})
port.postMessage([])
