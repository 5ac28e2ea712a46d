import { resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import type { Bundle } from '#model/bundle.ts'
import { collect, recollect } from './read/collect.ts'
import { compile } from './compile.ts'
import { dataSchema } from './emit/data-schema.ts'
import { createMemory } from './memory/create-memory.ts'
import { formatDiagnostic, type Diagnostic } from './diagnostics.ts'
import { readSiteUrl } from './read-site-url.ts'

/** Where the seeds lie; tests point it at a copy. */
const SEEDS = resolve(process.env['RINKSIDE_SEEDS'] ?? 'seeds')

/**
 * All that the compiler knows of Vite: sets the base from the address of the wiki, names the
 * manifest in the HTML, puts the bundle into a build, and serves it in development.
 */
export function compileSeeds(): Plugin {
  let base = '/'
  let siteUrl = ''
  let files: ReadonlyMap<string, string> = new Map()
  let manifest = ''
  let schema: string | undefined

  const take = (bundle: Bundle) => {
    manifest = bundle.manifest
    files = new Map([...bundle.files, ['schema.json', (schema ??= dataSchema())]])
  }

  return {
    name: 'rinkside:compile-seeds',
    async config() {
      siteUrl = await readSiteUrl(SEEDS)
      return { base: new URL(siteUrl).pathname }
    },
    configResolved: (config) => {
      base = config.base
    },
    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return
      const { diagnostics, bundle } = compile(await collect(SEEDS), { siteUrl })
      if (!bundle) this.error(summarize(diagnostics))
      take(bundle)
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [name, source] of files) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
      }
      // From here on they are on the disk; in memory they would stand in the way of all that follows.
      files = new Map()
    },
    transformIndexHtml: (): HtmlTagDescriptor[] => [
      {
        tag: 'link',
        attrs: {
          id: 'bundle-manifest',
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          href: `${base}data/${manifest}`,
        },
        injectTo: 'head',
      },
    ],
    async configureServer(server) {
      const memory = createMemory()
      const recompile = () => {
        const { diagnostics: found, bundle } = compile(seeds, { siteUrl, memory })
        if (bundle) take(bundle)
        return found
      }
      let seeds = await collect(SEEDS)
      let diagnostics = recompile()
      let settled = Promise.resolve()
      const follow = async (event: string, path: string) => {
        seeds = await recollect(SEEDS, seeds, { event, path })
        diagnostics = recompile()
        if (diagnostics.length > 0) showDiagnostics(server, diagnostics)
        else server.ws.send({ type: 'full-reload' })
      }
      serveData(server, () => ({ base, files }))
      server.ws.on('connection', () => {
        if (diagnostics.length > 0) showDiagnostics(server, diagnostics)
      })
      server.watcher.add(SEEDS)
      server.watcher.on('all', (event, path) => {
        if (!path.startsWith(SEEDS + sep)) return
        // One after the other: what is read of a file builds on what was read before.
        settled = settled
          .then(() => follow(event, path))
          .catch((error: unknown) => {
            server.config.logger.error(String(error))
          })
      })
    },
  }
}

function summarize(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 fault' : `${diagnostics.length} faults`
  return [`${count} in the seeds`, ...diagnostics.map(formatDiagnostic)].join('\n')
}

function showDiagnostics(server: ViteDevServer, diagnostics: readonly Diagnostic[]) {
  const message = summarize(diagnostics)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seeds' } })
}

function serveData(
  server: ViteDevServer,
  current: () => { base: string; files: ReadonlyMap<string, string> },
) {
  server.middlewares.use((request, response, next) => {
    const { base, files } = current()
    const [path = ''] = (request.url ?? '').split('?')
    const prefix = `${base}data/`
    const text = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined
    if (text !== undefined) {
      response.setHeader('Content-Type', 'application/json')
      response.end(text)
    } else if (path.startsWith(prefix) && path.endsWith('.json')) {
      response.statusCode = 404
      response.end()
    } else next()
  })
}
