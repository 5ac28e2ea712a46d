import { type LockedPackage, licenceOf, type PackageLock } from '#prerender/notices/package-lock.ts'

/** The part of package.json that says what is installed. */
export interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** What npm has to be told: nothing young, nothing that runs by being installed, nothing from git. */
const NPM_RULES = [
  'save-exact=true',
  'min-release-age=7',
  'ignore-scripts=true',
  'allow-git=none',
] as const

const RULE_NAMES = NPM_RULES.map((rule) => rule.split('=')[0])

/** Packages that may run something as they are installed, each with the reason; there is none. */
const MAY_RUN: readonly string[] = []

const REGISTRY = 'https://registry.npmjs.org/'

/** May be passed on, or, where it asks for more than a notice, is a tool that stays behind. */
const KNOWN_LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
])

/** What is wrong with an .npmrc: rules that it lacks, or takes back further down. */
export function npmrcFaults(npmrc: string): string[] {
  const lines = npmrc.split('\n').map((line) => line.replaceAll(/\s/g, ''))
  const missing = NPM_RULES.filter((rule) => !lines.includes(rule))
  const against = lines.filter(
    (line) =>
      RULE_NAMES.some(
        (name) => line.startsWith(`${name}=`) || line.startsWith(`${name}-exclude`),
      ) && !NPM_RULES.some((rule) => rule === line),
  )
  return [
    ...missing.map((rule) => `.npmrc lacks ${rule}`),
    ...against.map((line) => `.npmrc says ${line}`),
  ]
}

/** What in package.json names no exact version; git, files and addresses are none. */
export function versionFaults(manifest: Manifest): string[] {
  return Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} may be ${version}`)
}

interface Installed extends LockedPackage {
  resolved?: string
  link?: boolean
  inBundle?: boolean
  hasInstallScript?: boolean
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
}

export interface Lock extends PackageLock {
  lockfileVersion: number
  packages: Record<string, Installed>
}

function installedBy({ packages }: Lock): [string, Installed][] {
  return Object.entries(packages).filter(([folder]) => folder !== '')
}

/** What in a lock is not checked by a hash, is from elsewhere, or would run as it is installed. */
export function lockFaults(lock: Lock): string[] {
  return installedBy(lock).flatMap(([folder, entry]) => {
    const { resolved, integrity, inBundle, link, hasInstallScript } = entry
    const faults: string[] = []
    // What another package brings within itself is under the hash of that one.
    if (!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) faults.push('has no hash')
    if (inBundle && !parentOf(folder, lock)?.integrity) faults.push('is in a bundle without a hash')
    if (resolved !== undefined && !resolved.startsWith(REGISTRY)) faults.push(`is from ${resolved}`)
    if (link) faults.push('is a link')
    if (hasInstallScript && !MAY_RUN.includes(folder)) faults.push('runs as it is installed')
    return faults.map((fault) => `${folder} ${fault}`)
  })
}

function parentOf(folder: string, { packages }: Lock): Installed | undefined {
  const end = folder.lastIndexOf('/node_modules/')
  return end < 0 ? undefined : packages[folder.slice(0, end)]
}

/** Packages whose licence is not told, or not one of those that we know what to do with. */
export function licenceFaults(lock: Lock): string[] {
  return installedBy(lock)
    .filter(([folder, entry]) => !isKnown(licenceOf(folder, entry) ?? ''))
    .map(([folder, entry]) => `${folder} is under ${licenceOf(folder, entry) ?? 'no licence'}`)
}

/** Of alternatives one is enough; of what holds together, all have to be known. */
function isKnown(licence: string): boolean {
  const [first = '', ...others] = licence.replace(/^\((.*)\)$/, '$1').split(' OR ')
  return [first, ...others].some((choice) =>
    choice.split(' AND ').every((part) => KNOWN_LICENCES.has(part)),
  )
}

/** How many packages there are of each kind, as they stand in the lock. */
export function countPackages(lock: Lock): { runtime: number; programs: number; tools: number } {
  const entries = installedBy(lock).map(([, entry]) => entry)
  const tools = entries.filter(({ dev, devOptional }) => dev || devOptional).length
  const programs = entries.filter(({ dev, optional }) => optional && !dev).length
  return { runtime: entries.length - tools - programs, programs, tools }
}
