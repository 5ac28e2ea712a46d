import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'

export interface Import {
  from: string
  /** A file of this project, or the name of a package. */
  to: string
  typeOnly: boolean
}

/** Every import of every file below src, written out or not (`export … from`, `import()`). */
export function readImports(root: string): Import[] {
  return sourceFiles(root).flatMap((file) =>
    importsIn(readFileSync(join(root, file), 'utf8'), file).map((found) => ({
      ...found,
      to: resolveImport(found.from, found.to),
    })),
  )
}

export function sourceFiles(root: string): string[] {
  return globSync('src/**/*.{ts,tsx,css}', { cwd: root })
    .filter((file) => !file.endsWith('.gen.ts'))
    .toSorted()
}

/** The imports that a text of the given file name holds, as they are written. */
export function importsIn(text: string, file: string): Import[] {
  if (file.endsWith('.css')) return []
  const { module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} does not parse`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    to: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2]
    return literal ? [{ to: literal, typeOnly: false }] : []
  })
  return [...imports, ...exports, ...dynamic].map((found) => ({ from: file, ...found }))
}

/** Turns what an import says into the path of a file, and leaves packages as they are. */
export function resolveImport(from: string, request: string): string {
  if (request.startsWith('#')) return request.replace('#', 'src/')
  if (request.startsWith('.')) return normalize(join(dirname(from), request))
  return request
}

/** Imports of project files that are not there. */
export function missingFiles(root: string, imports: Import[]): Import[] {
  return imports.filter(({ to }) => to.startsWith('src/') && !existsSync(join(root, to)))
}

/** The first loop of files that import each other, or undefined. */
export function findCircle(imports: Import[]): string[] | undefined {
  const targets = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const { to } of targets.get(file) ?? []) {
      const circle = visit(to, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of targets.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return undefined
}

/** Everything that a file needs at run time, itself included. */
export function reachableFrom(file: string, imports: Import[]): Set<string> {
  const reached = new Set([file])
  for (const from of reached) {
    for (const found of imports) {
      if (found.from === from && !found.typeOnly) reached.add(found.to)
    }
  }
  return reached
}
