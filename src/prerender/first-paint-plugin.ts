import type { Plugin } from 'vite'
import { type BundledScript, bundleScript } from './bundle-script.ts'

const ENTRY = 'src/app/first-paint.ts'

/**
 * Puts the script that runs before anything is painted into the head, inline and the same on every
 * page, since a file would come too late. It stands after all that a page asks for, which would not
 * be looked at while it runs.
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
      async handler() {
        const { code } = (script ??= await bundle())
        return [{ tag: 'script', children: code.trim(), injectTo: 'head' }]
      },
    },
  }
}
