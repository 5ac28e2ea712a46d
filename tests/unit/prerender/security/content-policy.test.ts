import { CspEvaluator } from 'csp_evaluator'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { expect, test } from 'vitest'
import { contentPolicy } from '#prerender/security/content-policy.ts'
import { securityHeaders } from '#prerender/security/security-headers.ts'

const TEMPLATE = `<head><script>alert(1)</script><style>p{}</style><style>p,i{}</style><style>b{}</style>
  <script type="module" src="/a.js"></script></head>`

function findings(policy: string) {
  return new CspEvaluator(new CspParser(policy).csp).evaluate()
}

function sentPolicy(): string {
  const [[, policy] = ['', '']] = securityHeaders(contentPolicy(TEMPLATE))
  return policy
}

test('lets the one inline script run, by its hash', () => {
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  const hash = 'bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='
  expect(contentPolicy(TEMPLATE)).toContain(`; script-src 'self' 'sha256-${hash}'; `)
})

test('lets as many inline styles hold as there are, by their hashes', () => {
  // printf 'p{}' | openssl dgst -sha256 -binary | base64
  const hashes = [
    'gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
    'OGevjCK4KHva/FCGLahS/3KI+YHd4duDCPsNQIoGeDw=',
    '7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=',
  ]
  const written = hashes.map((hash) => `'sha256-${hash}'`).join(' ')
  expect(contentPolicy(TEMPLATE)).toContain(`; style-src 'self' ${written}; `)
})

test.each([
  ['<head></head>', 'exactly 1 inline script'],
  [`${TEMPLATE}<script>alert(2)</script>`, 'exactly 1 inline script'],
])('refuses %j', (template, fault) => {
  expect(() => contentPolicy(template)).toThrow(fault)
})

test('has no fault of high or medium severity, but for one that is none here', () => {
  const found = findings(sentPolicy()).map(({ severity, description }) => ({
    severity,
    description,
  }))
  // Nobody uploads files to a site that is made of files.
  expect(found).toEqual([
    {
      severity: Severity.MEDIUM_MAYBE,
      description: `'self' can be problematic if you host JSONP, AngularJS or user uploaded files.`,
    },
  ])
})

test.each([
  [/'sha256-[^']*'/, `'unsafe-inline'`],
  [/'sha256-[^']*'/, 'data:'],
  [/default-src 'none'; script-src 'self' '[^']*'/, 'script-src *'],
])('is found out with %s as %j', (from, to) => {
  const found = findings(sentPolicy().replace(from, to))
  expect(found.some(({ severity }) => severity <= Severity.MEDIUM)).toBe(true)
})
