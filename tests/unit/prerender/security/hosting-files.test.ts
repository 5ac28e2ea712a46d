import { expect, test } from 'vitest'
import { hostingFiles } from '#prerender/security/hosting-files.ts'
import { ASK_AGAIN, KEEP, LASTING, LASTING_STARTS } from '#prerender/security/lasting-files.ts'

const FILES = hostingFiles({ base: '/x/', policy: `default-src 'none'` })
const HASH = '0123456789abcdef0123456789abcdef'

function file(name: string): string {
  return FILES.get(name) ?? ''
}

test('send the same headers from every host', () => {
  for (const text of FILES.values()) {
    expect(text).toContain(`default-src 'none'; frame-ancestors 'none'`)
    expect(text).toContain('Strict-Transport-Security')
    expect(text).toContain('/x/')
    expect(text).toContain(KEEP)
  }
})

test('stay within what Cloudflare reads: a hundred rules, two thousand characters a line', () => {
  const lines = file('_headers').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000)
})

test('name no header twice for one file in `_headers`, where the first would not be undone', () => {
  const general = file('_headers').split('/x/assets/')[0]
  expect(general).not.toContain('Cache-Control')
})

test('tell nginx and Caddy to ask again for what keeps its name', () => {
  expect(file('hosting/nginx.conf')).toContain(`add_header Cache-Control "${ASK_AGAIN}" always;`)
  expect(file('hosting/Caddyfile')).toContain(`header @other Cache-Control "${ASK_AGAIN}"`)
})

test.each([
  ['assets/index-a.js', true],
  [`cards/${HASH}.png`, true],
  [`data/${HASH}.json`, true],
  [`data/manifest-${HASH}.json`, true],
  [`offline/${HASH}.json`, true],
  ['data/schema.json', false],
  ['data/index.html', false],
  ['data/', false],
  ['index.html', false],
  ['sw.js', false],
  ['', false],
])('is %j kept for ever? %j', (path, expected) => {
  expect(new RegExp(`^${LASTING}`).test(path)).toBe(expected)
  expect(LASTING_STARTS.some((start) => path.startsWith(start))).toBe(expected)
})
