import { escapeHtml, tag } from './escape-html.ts'
import type { Redirect } from './plan-pages.ts'
import { policyTags } from './security/policy-tags.ts'

interface RedirectHtmlInput {
  redirect: Redirect
  template: string
  base: string
  siteUrl: string
  language: string
  policy: string
  /** Of the page that it leads to. */
  metas: Record<string, string>[]
}

/** A page that leads on by itself, and by a link where the browser does not. */
export function redirectHtml(input: RedirectHtmlInput): string {
  const { redirect, template, base, siteUrl, language, policy, metas } = input
  // Without an icon browsers ask for /favicon.ico, which is not there.
  const icon = /<link rel="icon"[^>]*>/.exec(template)?.[0] ?? ''
  const href = `${base}${redirect.to}`
  const title = escapeHtml(redirect.title)
  return `<!doctype html>
${tag('html', { lang: language })}
  <head>
    <meta charset="utf-8">
    ${policyTags(policy)}
    <title>${title}</title>
    ${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` })}
    ${tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })}
    ${tag('meta', { name: 'robots', content: 'noindex' })}
    ${tag('link', { rel: 'canonical', href: siteUrl + redirect.to.replace(/#.*$/, '') })}
    ${[...metas.map((meta) => tag('meta', meta)), icon].join('\n    ')}
  </head>
  <body>
    <p>This page is now at ${tag('a', { href })}${title}</a>.</p>
  </body>
</html>
`
}
