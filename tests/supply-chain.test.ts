import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  countPackages,
  licenceFaults,
  type Lock,
  lockFaults,
  type Manifest,
  npmrcFaults,
  versionFaults,
} from './support/supply-faults.ts'

function read(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '..', file), 'utf8')
}

const NPMRC = read('.npmrc')
const MANIFEST: Manifest = JSON.parse(read('package.json'))
const LOCK: Lock = JSON.parse(read('package-lock.json'))
const MUTATION_MANIFEST: Manifest = JSON.parse(read('tests/mutation/package.json'))
const MUTATION_LOCK: Lock = JSON.parse(read('tests/mutation/package-lock.json'))

/** The lock with one package more. */
function lockWith(entry: Lock['packages'][string], folder = 'node_modules/planted'): Lock {
  const sound = { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` }
  return { ...LOCK, packages: { ...LOCK.packages, [folder]: { ...sound, ...entry } } }
}

describe('what is installed', () => {
  test('comes under the rules of .npmrc: a week old, without scripts, not from git', () => {
    expect(npmrcFaults(NPMRC)).toEqual([])
  })

  test('has exact versions', () => {
    expect(versionFaults(MANIFEST)).toEqual([])
  })

  test('is what package.json asks for', () => {
    const { dependencies, devDependencies, optionalDependencies } = MANIFEST
    expect(LOCK.lockfileVersion).toBe(3)
    expect(LOCK.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies })
  })

  test('is checked by a hash, from one registry, and runs nothing', () => {
    expect(lockFaults(LOCK)).toEqual([])
  })

  test('has licences that are known', () => {
    expect(licenceFaults(LOCK)).toEqual([])
  })

  test('keeps the same rules where only those install it who run the mutations', () => {
    expect(versionFaults(MUTATION_MANIFEST)).toEqual([])
    expect(MUTATION_LOCK.packages['']).toMatchObject({
      devDependencies: MUTATION_MANIFEST.devDependencies,
    })
    expect([...lockFaults(MUTATION_LOCK), ...licenceFaults(MUTATION_LOCK)]).toEqual([])
  })

  test('is little where it goes out, and not without end where it stays behind', () => {
    const { runtime, programs, tools } = countPackages(LOCK)
    expect(Object.keys(MANIFEST.dependencies ?? {}).length).toBeLessThanOrEqual(8)
    expect(runtime).toBeLessThanOrEqual(20)
    // Node itself, for the three kinds of machines that it is brought to.
    expect(programs).toBeLessThanOrEqual(3)
    expect(tools).toBeLessThanOrEqual(450)
  })
})

describe('a planted fault is found', () => {
  test.each([
    ['min-release-age=7', 'min-release-age=0'],
    ['ignore-scripts=true', 'ignore-scripts=false'],
    ['allow-git=none', 'allow-git=all'],
    ['save-exact=true', ''],
    ['fund=false', 'min-release-age-exclude[]=planted'],
    ['audit=false', 'ignore-scripts = false'],
  ])('when .npmrc has "%s" replaced by "%s"', (rule, other) => {
    expect(NPMRC).toContain(rule)
    expect(npmrcFaults(NPMRC.replace(rule, other))).not.toEqual([])
  })

  test.each([
    '^1.0.0',
    '~1.0.0',
    '1.x',
    '*',
    'latest',
    '>=1.0.0',
    '1.0.0 || 2.0.0',
    'npm:other@1.0.0',
    'git+https://example.com/a.git',
    'github:a/b',
    'https://example.com/a.tgz',
    'file:../a',
  ])('when a version is %s', (version) => {
    expect(versionFaults({ dependencies: { planted: version } })).toEqual([
      `planted may be ${version}`,
    ])
  })

  test.each([
    [{ integrity: undefined }, 'has no hash'],
    [{ integrity: 'sha1-AAAA' }, 'has no hash'],
    [{ resolved: 'git+ssh://git@example.com/a.git#1' }, 'is from git+ssh'],
    [{ resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }, 'is from http:'],
    [{ resolved: 'https://registry.npmjs.org.example.com/a.tgz' }, 'is from https:'],
    [{ link: true }, 'is a link'],
    [{ hasInstallScript: true }, 'runs as it is installed'],
  ])('when a package of the lock is %j', (entry, fault) => {
    expect(lockFaults(lockWith(entry))).toEqual([
      expect.stringContaining(`node_modules/planted ${fault}`),
    ])
  })

  test('when what stands in a bundle has no package around it with a hash', () => {
    const inner = lockWith(
      { inBundle: true, integrity: undefined },
      'node_modules/a/node_modules/b',
    )
    expect(lockFaults(inner)).toEqual([
      'node_modules/a/node_modules/b is in a bundle without a hash',
    ])
  })

  test.each([
    [undefined, 1],
    ['UNLICENSED', 1],
    ['GPL-3.0-only', 1],
    ['SEE LICENSE IN LICENSE', 1],
    ['(MIT AND GPL-3.0-only)', 1],
    ['(GPL-3.0-only OR MIT)', 0],
    ['MIT AND ISC', 0],
  ])('when the licence of a package is %j', (license, faults) => {
    expect(licenceFaults(lockWith({ license }))).toHaveLength(faults)
  })
})
