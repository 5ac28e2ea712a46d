import * as fc from 'fast-check'

/** The parts of an address as they stand in it; a query has its question mark, a hash its sign. */
export interface HostileAddress {
  path: string
  query: string
  hash: string
}

const LISTS = ['characters/', 'people/', 'shows/', 'sources/', 'disagreements/']

/** What has broken some site before. */
export const NASTY = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '%',
  '%zz',
  '%E4%BD',
  '%00',
  '%2F..%2F',
  '%25ba',
  '\\',
  '//host',
  '..',
  '%ED%A0%80',
  '\u202e',
  '\u200f',
  '%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80',
  '1e999',
  'null',
  '[object Object]',
  '{"constructor":null}',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
]

/** Queries that are replayed in every run, whatever else is generated. */
export const CORPUS = [
  ...NASTY.flatMap((nasty) => [`?${nasty}`, `?${nasty}=1`, `?q=${nasty}`, `?family=${nasty}`]),
  ...NASTY.map((nasty) => `?sort=${nasty}&view=${nasty}&kind=${nasty}&sources=${nasty}`),
  `?${Array.from({ length: 5000 }, (_, index) => `k${index}=1`).join('&')}`,
  `?q=${'['.repeat(7000)}`,
  `?q=${'x'.repeat(30_000)}`,
  `?family=${'a.'.repeat(15_000)}`,
  `?family=${'.'.repeat(4000)}`,
  '?q=1&q=2',
  '?family=Baker&Family=x&family=',
]

/** Paths that have led out of some site, or into its machine, before. */
export const PATHS_CORPUS = [
  ...NASTY.map((nasty) => nasty.replace(/[?#]/g, '')),
  '../../etc/passwd',
  '..%2f..%2fetc/passwd',
  '%2e%2e/%2e%2e/secret',
  '....//....//etc',
  '..\\..\\windows',
  '..%5c..%5cwindows',
  '%252e%252e%252f',
  'characters/..%00/',
  '/localhost/',
  '/localhost/..',
  '%2f%2flocalhost/',
  '\\\\localhost\\share',
  'characters/%ED%A0%80/',
  'characters/\ud800/',
  'characters/%00',
  'characters/%/',
  'characters//',
  'characters/./',
  'characters/../characters/',
  'characters/ada%20b/',
  'con/',
  'nul',
  'aux.html',
  '.git/config',
  '.env',
  'wp-login.php',
  '~root/',
  '@fs/etc/passwd',
  'a/'.repeat(2000),
  'a'.repeat(4000),
]

const nasty = fc.constantFrom(...NASTY)
const word = fc.oneof(
  nasty,
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})?$/),
)

function written(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    text.map((raw) => raw.replace(/[#&?\s]/g, '')),
    text.map((raw) => encodeURIComponent(raw.toWellFormed())),
  )
}

/** Addresses that no page links to, with keys and values of the given facets among the rest. */
export function hostileAddresses(
  facets: Record<string, readonly string[]>,
  paths: readonly string[] = LISTS,
): fc.Arbitrary<HostileAddress> {
  const keys = [...Object.keys(facets), 'q', 'sort', 'view', 'sources', 'kind', 'page', 'source']
  const key = fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 3 }, written(word))
  const known = fc.constantFrom('given', 'table', 'title', 'name', ...Object.values(facets).flat())
  const values = fc.array(fc.oneof(known, written(word)), { minLength: 1, maxLength: 4 })
  const pair = fc.tuple(key, values).map(([name, parts]) => `${name}=${parts.join('.')}`)
  const pairs = fc.array(fc.oneof({ arbitrary: pair, weight: 4 }, written(word)), { maxLength: 6 })
  const query = fc.oneof(
    { arbitrary: pairs.map((all) => all.join('&')), weight: 9 },
    written(fc.string({ unit: 'binary', maxLength: 60 })),
    fc.constantFrom(...CORPUS).map((example) => example.slice(1)),
  )
  const path = fc.oneof(
    { arbitrary: fc.constantFrom(...paths), weight: 3 },
    fc.array(written(word), { maxLength: 3 }).map((parts) => parts.join('/')),
  )
  return fc.record({
    path,
    query: query.map((text) => text && `?${text}`),
    hash: fc.oneof(
      fc.constant(''),
      written(word).map((text) => `#${text}`),
    ),
  })
}
