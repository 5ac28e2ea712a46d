import { createHash } from 'node:crypto'

/** What pages may load and do; whatever is not named here they may not. */
const DIRECTIVES: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'rinkside',
}

/** What may stand inline in a document, and which directive is to know it. */
const INLINE: Record<string, string> = { 'script-src': 'script', 'style-src': 'style' }

/**
 * The policy of a document, which knows what stands inline in it by its hash. Throws where there is
 * another script than the one that is meant to.
 */
export function contentPolicy(html: string): string {
  return Object.entries(DIRECTIVES)
    .map(([name, value]) => [name, value, ...hashesFor(name, html)].join(' '))
    .join('; ')
}

function hashesFor(directive: string, html: string): string[] {
  const element = INLINE[directive]
  if (element === undefined) return []
  const inline = [...html.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))]
  if (element === 'script' && inline.length !== 1) {
    throw new Error('index.html has to hold exactly 1 inline script')
  }
  return inline.map(([, text = '']) => hashOf(text))
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
