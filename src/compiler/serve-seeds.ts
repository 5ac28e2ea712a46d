import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Bundle } from '#model/bundle.ts'
import { compile } from './compile.ts'
import { type Diagnostic, summarizeDiagnostics } from './diagnostics.ts'
import { dataSchema } from './emit/data-schema.ts'
import { createMemory } from './memory/create-memory.ts'
import { collect, recollect, type SeedFile } from './read/collect.ts'

/** Milliseconds; for 50 the watcher says no more of a file that it has told of. */
const SECOND_LOOK = 100

interface Served {
  folder: string
  base: string
  siteUrl: string
}

/**
 * Serves the bundle from memory in development, and compiles anew what an edit touches: then the
 * page reloads, or shows what there is to mend over the last that was sound.
 * @returns the name of the latest manifest
 */
export async function serveSeeds(
  server: ViteDevServer,
  { folder, base, siteUrl }: Served,
): Promise<() => string> {
  const memory = createMemory()
  const schema = dataSchema()
  let current: Bundle = { manifest: '', files: new Map() }
  const recompile = () => {
    const { diagnostics: found, bundle } = compile(seeds, { siteUrl, memory })
    if (bundle) current = bundle
    return found
  }
  let seeds: readonly SeedFile[] = await collect(folder)
  let diagnostics = recompile()
  let settled = Promise.resolve()
  const follow = async (event: string, path: string) => {
    const found = await recollect(folder, seeds, { event, path })
    if (found === seeds) return
    seeds = found
    diagnostics = recompile()
    if (diagnostics.length > 0) showDiagnostics(server, diagnostics)
    else server.ws.send({ type: 'full-reload' })
  }
  serveData(server, base, (name) => (name === 'schema.json' ? schema : current.files.get(name)))
  server.ws.on('connection', () => {
    if (diagnostics.length > 0) showDiagnostics(server, diagnostics)
  })
  server.watcher.add(folder)
  const followNext = (event: string, path: string) => {
    // One after the other: what is read of a file builds on what was read before.
    settled = settled
      .then(() => follow(event, path))
      .catch((error: unknown) => {
        server.config.logger.error(String(error))
      })
  }
  server.watcher.on('all', (event, path) => {
    if (!path.startsWith(folder + sep)) return
    followNext(event, path)
    if (event === 'change') setTimeout(followNext, SECOND_LOOK, event, path)
  })
  return () => current.manifest
}

function showDiagnostics(server: ViteDevServer, diagnostics: readonly Diagnostic[]) {
  const message = summarizeDiagnostics(diagnostics)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seeds' } })
}

function serveData(
  server: ViteDevServer,
  base: string,
  textOf: (name: string) => string | undefined,
) {
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?')
    const prefix = `${base}data/`
    const text = path.startsWith(prefix) ? textOf(path.slice(prefix.length)) : undefined
    if (text !== undefined) {
      response.setHeader('Content-Type', 'application/json')
      response.end(text)
    } else if (path.startsWith(prefix) && path.endsWith('.json')) {
      response.statusCode = 404
      response.end()
    } else next()
  })
}
