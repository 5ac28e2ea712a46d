import { resolve } from 'node:path'
import { build } from 'vite'

interface BundleScriptInput {
  /** Of the project. */
  root: string
  /** Below the root. */
  entry: string
  base?: string
  /** What stands in place of names, as code. */
  define?: Record<string, string>
}

export interface BundledScript {
  code: string
  /** What went into it. */
  files: ReadonlySet<string>
}

/** Bundles a script that is no part of the app into a single file; throws where there is none. */
export async function bundleScript({
  entry,
  ...config
}: BundleScriptInput): Promise<BundledScript> {
  const output = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(config.root, entry), output: { format: 'iife' } },
    },
  })
  const chunks = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  const script = chunks.find((chunk) => chunk.type === 'chunk')
  if (!script) throw new Error(`${entry} gives no script`)
  return { code: script.code, files: new Set(script.moduleIds) }
}
