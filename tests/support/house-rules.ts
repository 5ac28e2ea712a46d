import { basename } from 'node:path'
import type { ImportLaw } from '../../import-laws.ts'
import type { Import } from './import-graph.ts'

/** Imports that the law of their folder does not list. */
export function breachesOf(laws: ImportLaw[], imports: Import[]): string[] {
  return imports
    .filter((found) => !isAllowed(lawOf(laws, found.from), found))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function lawOf(laws: ImportLaw[], file: string): ImportLaw {
  const fitting = laws.filter(({ path }) => isBelow(path, file))
  const law = fitting.toSorted((a, b) => b.path.length - a.path.length)[0]
  if (!law) throw new Error(`no law covers ${file}`)
  return law
}

function isAllowed(law: ImportLaw, { to }: Import): boolean {
  if (!to.startsWith('src/')) return law.packages.some((name) => matches(name, to))
  return [law.path, ...law.folders].some((folder) => isBelow(folder, to))
}

function isBelow(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`)
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

const VAGUE = /^(?:utils?|helpers?|misc|common|shared|types|constants|index)$/
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** File names that are not kebab-case, or say nothing; routes are named as the router wants. */
export function badNames(files: string[]): string[] {
  return files.filter((file) => {
    const name = basename(file).replace(/(?:\.d)?\.(?:tsx?|css)$/, '')
    if (file.startsWith('src/app/routes/')) return !KEBAB.test(name.replace(/^(?:\$|__)/, ''))
    return !KEBAB.test(name) || VAGUE.test(name)
  })
}

/** How many lines a file may have. */
export function lineCeiling(file: string): number {
  if (file === 'src/main.tsx') return 25
  return file.startsWith('src/app/routes/') ? 30 : 250
}

/** Finds the names that tell which show this wiki is about, whole words in any case. */
export function namesPattern(characters: string[], otherTitles: string[]): RegExp {
  const words = characters.flatMap((title) => title.match(/\p{L}{3,}/gu) ?? [])
  const names = [...words, ...otherTitles].map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
