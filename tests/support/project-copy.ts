import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All that a build reads, but for the packages. */
const INPUTS = [
  'src',
  'seeds',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** Copies what a build reads to a folder elsewhere, which borrows the packages. */
export function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'wiki-'))
  for (const input of INPUTS) cpSync(join(root, input), join(copy, input), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** Adds a sentence, of words that are also names of style classes, to the first page it may. */
export function editSeeds(project: string): void {
  const [page] = globSync('seeds/project/*.md', { cwd: project }).toSorted()
  if (!page) throw new Error('the seeds have no page about the wiki itself to edit')
  appendFileSync(join(project, page), '\nIt is sticky, italic and uppercase.\n')
}

/** Changes what the page for errors is called, which every page brings along. */
export function editCode(project: string): void {
  const file = join(project, 'src/app/error-page.tsx')
  const code = readFileSync(file, 'utf8')
  const edited = code.replace('This page could not be loaded', 'This page did not load')
  if (edited === code) throw new Error('the page for errors has another title to edit')
  writeFileSync(file, edited)
}

/** Stays the same as long as a build would. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(
    INPUTS.flatMap((input) => [input, `${input}/**`]),
    { cwd: root },
  )
  for (const file of files.toSorted()) {
    const path = join(root, file)
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
