import type { Plugin } from 'vite'
import { type BundledScript, bundleScript } from './bundle-script.ts'

const ENTRY = 'src/app/first-paint.ts'
const PLACE = '<!--first-paint-->'

/**
 * Puts the script that runs before anything is painted into the head, inline and the same on every
 * page, since a file would come too late.
 */
export function inlineFirstPaint(): Plugin {
  let bundle: () => Promise<BundledScript>
  let script: BundledScript | undefined
  return {
    name: 'inline-first-paint',
    configResolved(config) {
      const { root, base } = config
      bundle = () => bundleScript({ root, base, entry: ENTRY })
    },
    watchChange(file) {
      if (script?.files.has(file)) script = undefined
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
        const { code } = (script ??= await bundle())
        return html.replace(PLACE, () => `<script>${code.trim()}</script>`)
      },
    },
  }
}
