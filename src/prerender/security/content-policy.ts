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

/** What may stand inline in the template, how often, and which directive is to know it. */
const INLINE: Record<string, [element: string, times: number]> = {
  'script-src': ['script', 1],
  'style-src': ['style', 3],
}

/** The policy of every page, which knows what stands inline in the template by its hash. */
export function contentPolicy(template: string): string {
  return Object.entries(DIRECTIVES)
    .map(([name, value]) => [name, value, ...hashesFor(name, template)].join(' '))
    .join('; ')
}

function hashesFor(directive: string, template: string): string[] {
  const [element, times] = INLINE[directive] ?? []
  if (element === undefined || times === undefined) return []
  const inline = new RegExp(`<${element}>([^]*?)</${element}>`, 'g')
  const hashes = [...template.matchAll(inline)].map(([, text = '']) => hashOf(text))
  if (hashes.length !== times) {
    throw new Error(`index.html has to hold exactly ${times} inline ${element}`)
  }
  return hashes
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
