import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { billOfMaterials } from './bill-of-materials.ts'
import { groupNotices } from './group-notices.ts'
import { packageFolder } from './package-folder.ts'
import { nameIn } from './package-lock.ts'
import { readPackage, type ShippedPackage } from './read-package.ts'

const PLACE = '__NOTICES__'

/** What goes out as style or as font, where the bundler keeps no account. */
const IN_STYLES = ['tailwindcss', '@fontsource/instrument-serif']

interface Part {
  modules: Record<string, { renderedLength: number }>
}

/**
 * Tells on the page of licences whose code is in the scripts, after the bundler has left out what
 * nothing uses, and lists everything that was installed in a bill of materials.
 */
export function giveNotices(): Plugin {
  let root = ''
  let shipped: ShippedPackage[] = []

  const foldersIn = (parts: Part[]) =>
    parts
      .flatMap(({ modules }) => Object.entries(modules))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([module]) => packageFolder(module, root) ?? [])

  return {
    name: 'give-notices',
    apply: 'build',
    // The app that draws the pages has to say what the app in the browser says.
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root
    },
    load(id) {
      const isPlace = id === normalizePath(resolve(root, 'src/app/notices.ts'))
      return isPlace ? `export const NOTICES = ${PLACE}` : undefined
    },
    renderChunk(code, _chunk, _options, { chunks }) {
      if (!code.includes(PLACE)) return null
      if (this.environment.name === 'client') {
        const styles = IN_STYLES.map((name) => resolve(root, 'node_modules', name))
        const folders = new Set([...foldersIn(Object.values(chunks)), ...styles])
        const packages = [...folders].map(readPackage)
        // Reached through a link and without it, one package has two folders.
        shipped = [...new Map(packages.map((found) => [idOf(found), found])).values()]
      }
      return code.replaceAll(PLACE, () => JSON.stringify(groupNotices(shipped)))
    },
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return
      const names = new Set(shipped.map(({ name }) => name))
      const assets = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' ? file.originalFileNames : [],
      )
      for (const asset of assets) {
        const folder = packageFolder(asset, root)
        const name = folder === undefined ? undefined : nameIn(normalizePath(folder))
        if (name !== undefined && !names.has(name)) {
          throw new Error(`${name} is shipped, and the page of licences does not name it`)
        }
      }
      const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'))
      const source = `${JSON.stringify(billOfMaterials(lock, new Set(shipped.map(idOf))))}\n`
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source })
    },
  }
}

function idOf({ name, version }: ShippedPackage): string {
  return `${name}@${version}`
}
