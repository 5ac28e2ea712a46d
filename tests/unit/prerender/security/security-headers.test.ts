import { expect, test } from 'vitest'
import { contentPolicy } from '#prerender/security/content-policy.ts'
import { securityHeaders } from '#prerender/security/security-headers.ts'
import { observatoryScore } from '#tests/support/observatory-score.ts'

const POLICY = contentPolicy('<script>a</script><style>b</style><style>c</style><style>d</style>')
const HEADERS = Object.fromEntries(securityHeaders(POLICY))
const META = { policy: POLICY, referrer: 'no-referrer' }
const HSTS = { 'Strict-Transport-Security': 'max-age=31556952' }

function without(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(HEADERS).filter(([key]) => key !== name))
}

test('earn the best grade of the Observatory', () => {
  expect(observatoryScore(HEADERS, META)).toEqual({ grade: 'A+', score: 130 })
})

// Each figure is what @mdn/mdn-http-observatory 1.4.8 itself said of these headers.
test.each([
  ['only its pages', {}, META, 'C', 55],
  ['its pages, on a host that asks for HTTPS', HSTS, META, 'B', 75],
  ['neither headers nor tags', {}, {}, 'D', 30],
  ['neither, on a host that asks for HTTPS', HSTS, {}, 'C', 50],
  ['all headers but no tags', HEADERS, {}, 'A+', 130],
  ['no policy in headers', without('Content-Security-Policy'), META, 'A+', 125],
  ['no policy at all', without('Content-Security-Policy'), {}, 'B', 75],
  ['no HTTPS asked for', without('Strict-Transport-Security'), META, 'B+', 80],
  ['HTTPS for an hour', { ...HEADERS, 'Strict-Transport-Security': 'max-age=3600' }, {}, 'A+', 120],
  ['types to be guessed', without('X-Content-Type-Options'), META, 'A+', 125],
  ['no word on referrers', without('Referrer-Policy'), {}, 'A+', 125],
  ['files for everybody', without('Cross-Origin-Resource-Policy'), META, 'A+', 120],
])('a site with %s is graded as the Observatory does', (_, headers, meta, grade, score) => {
  expect(observatoryScore(headers, meta)).toEqual({ grade, score })
})
