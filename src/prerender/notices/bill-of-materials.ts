import { createHash } from 'node:crypto'
import {
  type LockedPackage,
  licenceOf,
  nameIn,
  type PackageLock,
  resolveLocked,
} from './package-lock.ts'

interface Component {
  type: 'application' | 'library'
  'bom-ref': string
  group?: string
  name: string
  version: string
  /** What stays behind is said to be excluded. */
  scope?: 'required' | 'excluded'
  hashes?: { alg: string; content: string }[]
  licenses?: ({ license: { id: string } } | { expression: string })[]
  purl: string
}

/**
 * Everything that a build was made with, as CycloneDX has it. Only from the lock, so that it is the
 * same whenever and wherever it is made; `shipped` are those that go out, as `name@version`.
 */
export function billOfMaterials(lock: PackageLock, shipped: ReadonlySet<string>) {
  const folders = Object.keys(lock.packages).toSorted()
  const refs = new Map(folders.map((folder) => [folder, refOf(folder, lock)]))
  const components = new Map<string, Component>()
  const dependencies = new Map<string, Set<string>>()
  for (const folder of folders) {
    const ref = refs.get(folder) ?? ''
    components.set(ref, describe(folder, lock, shipped))
    const needs = dependencies.get(ref) ?? new Set()
    for (const name of neededBy(lock.packages[folder] ?? {})) {
      const found = resolveLocked(lock, folder, name)
      if (found !== undefined) needs.add(refs.get(found) ?? '')
    }
    dependencies.set(ref, needs)
  }
  const project = refs.get('') ?? ''
  const content = {
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: components.get(project) },
    components: [...components.values()].filter((component) => component['bom-ref'] !== project),
    dependencies: [...dependencies].map(([ref, needs]) => ({
      ref,
      dependsOn: [...needs].toSorted(),
    })),
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  }
}

function describe(
  folder: string,
  { packages }: PackageLock,
  shipped: ReadonlySet<string>,
): Component {
  const entry = packages[folder] ?? {}
  const { version = '', integrity } = entry
  const full = entry.name ?? nameIn(folder)
  const [name = '', group] = full.split('/').toReversed()
  const licence = licenceOf(folder, entry)
  const purl = purlOf(full, version)
  const isProject = folder === ''
  return {
    type: isProject ? 'application' : 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name,
    version,
    ...(!isProject && { scope: shipped.has(`${full}@${version}`) ? 'required' : 'excluded' }),
    ...(integrity !== undefined && { hashes: integrity.split(/\s+/).map(hashOf) }),
    ...(licence !== undefined && { licenses: [licenceChoice(licence)] }),
    purl,
  }
}

function neededBy(entry: LockedPackage): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry
  return Object.keys({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...peerDependencies,
  })
}

function refOf(folder: string, { packages }: PackageLock): string {
  const { name = nameIn(folder), version = '' } = packages[folder] ?? {}
  return purlOf(name, version)
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`
}

/** @example hashOf('sha512-AP8=') // { alg: 'SHA-512', content: '00ff' } */
function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split('-', 2)
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  }
}

function licenceChoice(licence: string): { license: { id: string } } | { expression: string } {
  return / (?:OR|AND|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } }
}

/** A UUID of the eighth version, which is whatever one makes of it. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
