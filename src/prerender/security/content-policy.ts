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

const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g

/** The policy of every page, which lets the one script run that stands inline in the template. */
export function contentPolicy(template: string): string {
  const [script, ...others] = [...template.matchAll(INLINE_SCRIPT)].map(([, code = '']) => code)
  if (script === undefined || others.length > 0) {
    throw new Error('index.html has to hold exactly one inline script')
  }
  const hash = createHash('sha256').update(script).digest('base64')
  return Object.entries(DIRECTIVES)
    .map(([name, value]) =>
      name === 'script-src' ? `${name} ${value} 'sha256-${hash}'` : `${name} ${value}`,
    )
    .join('; ')
}
