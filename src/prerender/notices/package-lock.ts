/** What a lock file says of a package, by the folder that it is installed in; '' is the project. */
export interface PackageLock {
  packages: Record<string, LockedPackage>
}

export interface LockedPackage {
  name?: string
  version?: string
  license?: string
  integrity?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

const FOLDER = 'node_modules/'

export function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length)
}

/** Says what a package tells in a form that lock files do not know. */
const TOLD_ELSEWHERE: Record<string, string> = { format: 'MIT' }

export function licenceOf(folder: string, { license }: LockedPackage): string | undefined {
  return license ?? TOLD_ELSEWHERE[nameIn(folder)]
}

/** The folder in which a package finds what it asks for by name: the nearest on the way up. */
export function resolveLocked(
  { packages }: PackageLock,
  folder: string,
  name: string,
): string | undefined {
  const path = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`
  if (packages[path]) return path
  if (folder === '') return undefined
  const end = folder.lastIndexOf(FOLDER)
  return resolveLocked({ packages }, folder.slice(0, Math.max(end - 1, 0)), name)
}
