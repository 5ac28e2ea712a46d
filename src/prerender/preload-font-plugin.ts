import type { Plugin } from 'vite'

/**
 * Names the display font, which the script of the first paint asks for where it can be there in time:
 * a heading never changes its face under the reader's eyes.
 */
export function preloadFont(): Plugin {
  let base = '/'
  return {
    name: 'preload-font',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
        return fonts.map((file) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            media: 'not all',
            fetchpriority: 'low',
            href: base + file,
          },
        }))
      },
    },
  }
}
