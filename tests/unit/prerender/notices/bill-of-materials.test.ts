import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { billOfMaterials } from '#prerender/notices/bill-of-materials.ts'
import type { PackageLock } from '#prerender/notices/package-lock.ts'
import { cyclonedxFaults } from '#tests/support/cyclonedx-faults.ts'

const SHA512 = `sha512-${'A'.repeat(86)}==`

const LOCK: PackageLock = {
  packages: {
    '': {
      name: 'harbour',
      version: '0.1.0',
      license: 'MIT',
      dependencies: { '@sea/boat': '1.0.0' },
    },
    'node_modules/@sea/boat': {
      version: '1.0.0',
      license: '(MIT OR Apache-2.0)',
      integrity: SHA512,
      dependencies: { rope: '^2.0.0', sail: '^1.0.0' },
      peerDependencies: { missing: '1.0.0' },
    },
    'node_modules/@sea/boat/node_modules/rope': { version: '2.0.0', license: 'ISC' },
    'node_modules/rope': { version: '1.0.0', license: 'ISC' },
    'node_modules/sail': { version: '1.0.0', license: 'ISC', dependencies: { rope: '1' } },
  },
}

const BOM = billOfMaterials(LOCK, new Set(['@sea/boat@1.0.0']))

describe('a bill of materials', () => {
  test('describes each package: where it is from, under what, and whether it goes out', () => {
    expect(BOM.components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/%40sea/boat@1.0.0', 'required'],
      ['pkg:npm/rope@2.0.0', 'excluded'],
      ['pkg:npm/rope@1.0.0', 'excluded'],
      ['pkg:npm/sail@1.0.0', 'excluded'],
    ])
    expect(BOM.components[0]).toMatchObject({
      group: '@sea',
      name: 'boat',
      version: '1.0.0',
      hashes: [{ alg: 'SHA-512', content: '0'.repeat(128) }],
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
    })
    expect(BOM.components[1]?.licenses).toEqual([{ license: { id: 'ISC' } }])
    expect(BOM.metadata.component).toMatchObject({ type: 'application', name: 'harbour' })
  })

  test('tells what needs what, the nearest copy first', () => {
    expect(BOM.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
      ['pkg:npm/harbour@0.1.0', ['pkg:npm/%40sea/boat@1.0.0']],
      ['pkg:npm/%40sea/boat@1.0.0', ['pkg:npm/rope@2.0.0', 'pkg:npm/sail@1.0.0']],
      ['pkg:npm/rope@2.0.0', []],
      ['pkg:npm/rope@1.0.0', []],
      ['pkg:npm/sail@1.0.0', ['pkg:npm/rope@1.0.0']],
    ])
  })

  test('is numbered by what it says', () => {
    const numberOf = (shipped: string[]) => billOfMaterials(LOCK, new Set(shipped)).serialNumber
    expect(numberOf(['@sea/boat@1.0.0'])).toBe(BOM.serialNumber)
    expect(numberOf([])).not.toBe(BOM.serialNumber)
  })

  test(
    'keeps to the schema of CycloneDX, that of this project as well',
    { timeout: 30_000 },
    () => {
      const lock: PackageLock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
      expect(cyclonedxFaults(BOM)).toEqual([])
      expect(cyclonedxFaults(billOfMaterials(lock, new Set()))).toEqual([])
    },
  )

  test.each([
    ['an unknown field', { ...BOM, made: 'today' }],
    ['another serial number', { ...BOM, serialNumber: 'urn:uuid:1' }],
    ['a licence that is none', withComponent({ licenses: [{ license: { id: 'Mine' } }] })],
    ['a component without a name', withComponent({ name: undefined })],
    ['a component that nothing knows', withComponent({ 'bom-ref': 'pkg:npm/raft@1.0.0' })],
  ])('has a fault that is found: %s', (_, bom) => {
    expect(cyclonedxFaults(bom)).not.toEqual([])
  })
})

function withComponent(change: object) {
  const components = BOM.components.map((component) => ({ ...component, ...change }))
  return { ...BOM, components: components.slice(0, 1) }
}
