import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BuildEnvironment, Plugin } from 'vite'
import { writeOffline } from './offline/write-offline.ts'
import { type ViewFiles, viewFiles } from './view-files.ts'
import { writePagesInThreads } from './write-pages-in-threads.ts'
import { writeSite } from './write-site.ts'

const RENDERER = 'render-page.js'
/** Not in the folder of the build, which is emptied. */
const CARD_CACHE = 'node_modules/.cache/cards'

/** After the app itself, builds it once more for Node and writes every page of the wiki with it. */
export function prerenderPages(): Plugin {
  const serverDir = `node_modules/.cache/prerender-${process.pid}`
  const retire = process.env.RINKSIDE_WORKER === 'off'
  let base = '/'
  let views: ViewFiles = {}
  return {
    name: 'prerender-pages',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `${base}manifest.webmanifest` } },
    ],
    config: () => ({
      // One plugin for both builds: what writes the pages knows what the first of them made.
      builder: { sharedConfigBuild: true },
      define: retire ? { 'import.meta.env.VITE_OFFLINE': '"off"' } : {},
      environments: {
        ssr: {
          build: {
            ssr: 'src/prerender/render-page.tsx',
            outDir: serverDir,
            copyPublicDir: false,
            rolldownOptions: { output: { entryFileNames: RENDERER } },
          },
        },
      },
    }),
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      views = viewFiles(bundle, (id) => this.getModuleInfo(id)?.dynamicImporters ?? [])
    },
    async buildApp(builder) {
      const { root } = builder.config
      const { client, ssr } = builder.environments
      if (!client || !ssr) throw new Error('prerendering needs a client and an ssr environment')
      await builder.build(client)
      await builder.build(ssr)
      try {
        const renderer = pathToFileURL(resolve(outDirOf(ssr), RENDERER)).href
        const count = await writeSite({
          outDir: outDirOf(client),
          base: client.config.base,
          writePages: writePagesInThreads(renderer),
          views,
          cardCache: process.env.RINKSIDE_CARDS === 'off' ? undefined : resolve(root, CARD_CACHE),
        })
        await writeOffline({ root, outDir: outDirOf(client), base, retire })
        builder.config.logger.info(`✓ ${count} pages prerendered.`)
      } finally {
        await rm(outDirOf(ssr), { recursive: true })
      }
    },
  }
}

function outDirOf({ config }: BuildEnvironment): string {
  return resolve(config.root, config.build.outDir)
}
