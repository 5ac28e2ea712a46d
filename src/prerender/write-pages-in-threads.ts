import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PageJob, WritePages, WrittenPage } from './page-job.ts'
import type { PageThreadData } from './page-thread.ts'

/** So few that all threads end at about the same time, so many that few messages are sent. */
const AT_ONCE = 24

/** In MB: a heap that may grow is cleaned late, and there are several of them. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 }

/**
 * Writes pages in as many threads as there are processors; each takes some jobs when it has done
 * its last. Pages do not depend on each other, so whichever writes them, they are the same.
 * @param renderer address of the module that renders pages
 */
export function writePagesInThreads(renderer: string): WritePages {
  return async (setting, jobs, onWritten) => {
    const queue = chunksOf(jobs)
    const count = Math.min(availableParallelism(), Math.ceil(jobs.length / AT_ONCE))
    const threads = Array.from({ length: count }, () => startThread({ setting, renderer }))
    try {
      await Promise.all(threads.map((thread) => workThrough(thread, queue, onWritten)))
    } finally {
      await Promise.all(threads.map((thread) => thread.terminate()))
    }
  }
}

function startThread(workerData: PageThreadData): Worker {
  return new Worker(new URL('./page-thread.ts', import.meta.url), {
    workerData,
    resourceLimits: LIMITS,
  })
}

function* chunksOf(jobs: readonly PageJob[]): Generator<readonly PageJob[]> {
  for (let at = 0; at < jobs.length; at += AT_ONCE) yield jobs.slice(at, at + AT_ONCE)
}

/** Hands a thread jobs until none is left; it asks for the first when it is ready. */
function workThrough(
  thread: Worker,
  queue: Iterator<readonly PageJob[]>,
  onWritten: (page: WrittenPage) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    thread.on('error', failed)
    thread.on('exit', (code) => failed(new Error(`a thread that writes pages ends with ${code}`)))
    thread.on('message', (written: readonly WrittenPage[]) => {
      for (const page of written) onWritten(page)
      const next = queue.next()
      if (next.done) done()
      // A copy of each job; nothing is handed over for good.
      else thread.postMessage(next.value, [])
    })
  })
}
