import { createPageWriter } from './create-page-writer.ts'
import type { WritePages } from './page-job.ts'
import type { RenderPage } from './render-page.tsx'

/** Writes pages one after the other, in the thread that asks for it. */
export function writePagesHere(renderPage: RenderPage): WritePages {
  return async (setting, jobs, onWritten) => {
    const write = await createPageWriter(setting, renderPage)
    for (const job of jobs) onWritten(await write(job))
  }
}
