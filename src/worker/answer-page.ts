import { cacheNames } from '#data/offline/cache-names.ts'
import type { OfflineBuild } from '#model/offline-build.ts'
import type { KeptFiles } from './kept-files.ts'
import { findPage, keepPage } from './kept-pages.ts'

interface AnswerPageInput {
  request: Request
  /** As `pagePath` gives it. */
  path: string
  build: OfflineBuild
  files: KeptFiles
  /** Keeps the worker alive until it has settled. */
  waitUntil: (work: Promise<unknown>) => void
  /** Milliseconds that the network may take where a copy is at hand. */
  patience?: number
}

/** Stands in when even the shell was thrown away, so that no page is ever blank. */
const LAST_WORDS =
  '<!doctype html><meta charset="utf-8"><title>Offline</title><h1>This page is not saved</h1>' +
  '<p>The network could not be reached, and this device holds no copy. Try again later.</p>'

/** Answers for a page: as it is published now, else as it was kept, else with the shell. */
export async function answerPage(input: AnswerPageInput): Promise<Response> {
  const { patience = 3000 } = input
  const published = fetchPage(input)
  input.waitUntil(published.catch(() => undefined))
  const copy = await findCopy(input)
  try {
    if (!copy) return await published
    const response = await Promise.race([published, after(patience)])
    return response && response.status < 500 ? response : atItsPath(input, copy)
  } catch {
    const shown = copy ?? (await input.files.find(input.build.shell))
    return shown ? atItsPath(input, shown) : lastWords()
  }
}

/** The page itself, or the shell if the data of every page is there. */
async function findCopy({ path, build, files }: AnswerPageInput): Promise<Response | undefined> {
  const kept = await findPage(build, path)
  if (kept) return kept
  const isComplete = await caches.has(cacheNames(build.base, build.id).complete)
  return isComplete ? files.find(build.shell) : undefined
}

async function fetchPage({ request, path, build, waitUntil }: AnswerPageInput): Promise<Response> {
  const response = await fetch(request)
  waitUntil(keepPage(build, path, response.clone()).catch(() => undefined))
  return response
}

/** Hosts lead from other forms of an address to the one that the app knows; so does a copy. */
function atItsPath({ request, path, build }: AnswerPageInput, copy: Response): Response {
  const { pathname, search, origin } = new URL(request.url)
  const canonical = build.base + path
  return pathname === canonical ? copy : Response.redirect(origin + canonical + search)
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds))
}

function lastWords(): Response {
  const headers = { 'content-type': 'text/html;charset=utf-8' }
  return new Response(LAST_WORDS, { status: 503, headers })
}
