import type { Introduction, OfflineBuild, OfflineMessage } from '#model/offline-build.ts'
import { answerFile } from './answer-file.ts'
import { answerPage } from './answer-page.ts'
import { findPage, keepPage } from './kept-pages.ts'
import { keptFiles } from './kept-files.ts'
import { isOwnPage } from './own-page.ts'
import { pagePath } from './page-path.ts'
import { tidy } from './tidy.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const OFFLINE_BUILD: OfflineBuild

const build = OFFLINE_BUILD
const { base } = build
const files = keptFiles(build)

function keepCore(): Promise<unknown> {
  return Promise.all([build.shell, ...build.core].map((path) => files.ensure(path)))
}

/** Where the browser did not let the worker see it the first time: the page and what it was made from. */
async function keepPath(path: string): Promise<void> {
  const page = pagePath(path)
  if (page === undefined) return files.knows(path) ? files.ensure(path) : undefined
  if (!(await findPage(build, page))) await keepPage(build, page, await fetch(base + page))
}

async function check(paths: readonly string[]): Promise<void> {
  await keepCore()
  await Promise.all(paths.map((path) => keepPath(path).catch(() => undefined)))
  // Pages of other builds may still be open, and want their files.
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length === 1) await tidy(build, files)
}

self.addEventListener('install', (event) => event.waitUntil(keepCore()))

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  const message: OfflineMessage = event.data
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting())
  else if (message.type === 'check') {
    const done = check(message.paths).catch(() => undefined)
    event.waitUntil(done.then(() => event.ports[0]?.postMessage(undefined)))
  } else {
    const own = isOwnPage(message.names.join(), build.core)
    const introduction: Introduction = { id: build.id, list: build.list, own }
    event.ports[0]?.postMessage(introduction)
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || !pathname.startsWith(base)) return
  // A page that saves the wiki keeps what it fetches by itself, and marks it so.
  if (request.method !== 'GET' || request.mode === 'same-origin') return
  const path = pathname.slice(base.length)
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work)
  if (request.mode === 'navigate') {
    const page = pagePath(path)
    if (page === undefined) return
    event.respondWith(answerPage({ request, path: page, build, files, waitUntil }))
  } else if (files.knows(path)) {
    event.respondWith(answerFile({ request, path, files, waitUntil }))
  }
})
