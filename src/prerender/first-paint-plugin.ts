import { build, type Plugin } from 'vite'

const ENTRY = 'src/app/first-paint.ts'
const PLACE = '<!--first-paint-->'

/** Bundles the script that runs before anything is painted into one line of JavaScript. */
async function bundleScript(base: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    base,
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const chunks = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  const script = chunks.find((chunk) => chunk.type === 'chunk')
  if (!script) throw new Error(`${ENTRY} gives no script`)
  return script.code.trim()
}

/** Puts that script into the head, inline and the same on every page, since a file would come too late. */
export function inlineFirstPaint(): Plugin {
  let base = '/'
  return {
    name: 'inline-first-paint',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        const script = await bundleScript(base)
        return html.replace(PLACE, () => `<script>${script}</script>`)
      },
    },
  }
}
