import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { compileApart } from './apart/compile-apart.ts'
import { readSiteUrl } from './read-site-url.ts'
import { serveSeeds } from './serve-seeds.ts'

/** Where the seeds lie; tests point it at a copy. */
const SEEDS = resolve(process.env['RINKSIDE_SEEDS'] ?? 'seeds')

/**
 * All that the compiler knows of Vite: sets the base from the address of the wiki, names the
 * manifest in the HTML, puts the bundle beside a build, and serves it in development.
 */
export function compileSeeds(): Plugin {
  let base = '/'
  let siteUrl = ''
  let apart: ReturnType<typeof compileApart> | undefined
  let manifestNow = () => ''

  const stopAt = (error?: Error) => {
    if (error) apart?.stop()
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
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return
      apart = compileApart(SEEDS, siteUrl)
    },
    buildEnd: stopAt,
    renderError: stopAt,
    async transformIndexHtml() {
      const manifest = (await apart?.manifest) ?? manifestNow()
      const href = `${base}data/${manifest}`
      const attrs = { id: 'bundle-manifest', rel: 'preload', as: 'fetch', crossorigin: true, href }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
    async writeBundle({ dir = '' }) {
      // Not through the bundler, which would hold a copy of each of thousands of files.
      if (this.environment.name === 'client') await apart?.writeTo(join(dir, 'data'))
    },
    async configureServer(server) {
      manifestNow = await serveSeeds(server, { folder: SEEDS, base, siteUrl })
    },
  }
}
