import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isNamedByContent } from '#data/offline/expected-hash.ts'
import type { OfflineBuild, OfflineFile } from '#model/offline-build.ts'
import { readManifest } from '../read-records.ts'
import { bundleRetirement, bundleWorker } from './bundle-worker.ts'
import { describeFile, hashOf, listOffline } from './list-offline.ts'
import { SHELL } from './shell-html.ts'
import { webManifest } from './web-manifest.ts'

const WEB_MANIFEST = 'manifest.webmanifest'
const ICON = 'favicon.svg'

interface WriteOfflineInput {
  /** Of the project. */
  root: string
  outDir: string
  base: string
  /** Published once, it takes the workers of earlier builds away. */
  retire: boolean
}

/** Adds to a finished site what lets it be installed and read without a network. */
export async function writeOffline(input: WriteOfflineInput): Promise<void> {
  const { root, outDir, base, retire } = input
  const shell = await readFile(join(outDir, SHELL), 'utf8')
  const named = filesNamedIn(shell, base)
  const manifestPath = named.find((path) => path.startsWith('data/manifest-'))
  if (manifestPath === undefined) throw new Error(`${SHELL} names no manifest`)
  const manifestName = manifestPath.slice('data/'.length)
  const manifest = readManifest(manifestName, (name) =>
    readFileSync(join(outDir, 'data', name), 'utf8'),
  )
  await writeFile(join(outDir, WEB_MANIFEST), webManifest(manifest.wiki, base))

  const files = listOffline({ outDir, manifestName, manifest })
  const list = JSON.stringify({ files })
  // By itself, since it changes with the data as well as with the code.
  const listPath = `offline/${hashOf(list, 32)}.json`
  await mkdir(join(outDir, 'offline'), { recursive: true })
  await writeFile(join(outDir, listPath), list)

  const own = [SHELL, ICON, WEB_MANIFEST].map((path) => describeFile(outDir, path))
  const needed = [...named, `data/${manifest.tree}.json`]
  const told: OfflineBuild = {
    id: hashOf(JSON.stringify([files, own])),
    base,
    shell: SHELL,
    core: [...new Set([...needed.filter(isNamedByContent), ICON, WEB_MANIFEST])],
    hashes: hashesOf([...files, ...own]),
    list: listPath,
  }
  const script = await (retire ? bundleRetirement(root, base) : bundleWorker(root, told))
  await writeFile(join(outDir, 'sw.js'), script)
}

/** What a page has to load to come alive; a font it can do without, and keeps when it asks for it. */
function filesNamedIn(html: string, base: string): string[] {
  const addresses = [
    ...html.matchAll(/<(?:script|link)\s(?![^>]*as="font")[^>]*(?:src|href)="([^"]*)"/g),
  ]
  const own = addresses.map(([, address = '']) => address).filter((at) => at.startsWith(base))
  return own.map((address) => address.slice(base.length))
}

function hashesOf(files: readonly OfflineFile[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap(([path, , hash]) => (hash === undefined ? [] : [[path, hash]])),
  )
}
