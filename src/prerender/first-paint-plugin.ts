import { resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

const ENTRY = 'src/app/first-paint.ts'
const PLACE = '<!--first-paint-->'

interface Script {
  code: string
  /** What went into it. */
  files: ReadonlySet<string>
}

/** Bundles the script that runs before anything is painted into one line of JavaScript. */
async function bundleScript({ root, base }: ResolvedConfig): Promise<Script> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    base,
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: resolve(root, ENTRY), output: { format: 'iife' } },
    },
  })
  const chunks = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  const script = chunks.find((chunk) => chunk.type === 'chunk')
  if (!script) throw new Error(`${ENTRY} gives no script`)
  return { code: script.code.trim(), files: new Set(script.moduleIds) }
}

/** Puts that script into the head, inline and the same on every page, since a file would come too late. */
export function inlineFirstPaint(): Plugin {
  let bundle: () => Promise<Script>
  let script: Script | undefined
  return {
    name: 'inline-first-paint',
    configResolved(config) {
      bundle = () => bundleScript(config)
    },
    watchChange(file) {
      if (script?.files.has(file)) script = undefined
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        const { code } = (script ??= await bundle())
        return html.replace(PLACE, () => `<script>${code}</script>`)
      },
    },
  }
}
