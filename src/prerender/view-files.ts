import type { Rolldown } from 'vite'
import { type ImportGraph, reachedFrom } from './styles/reached-from.ts'

/** What draws the pages of a route besides the files that all pages load, by the id of the route. */
export type ViewFiles = Readonly<Record<string, readonly string[]>>

/** The router names a route after its file, and leaves away what stands for a folder itself. */
const ROUTE = /\/src\/app\/routes(\/.*?)(?:index)?\.tsx$/

/** @param importersOf the modules that import another one when they need it */
export function viewFiles(
  bundle: Rolldown.OutputBundle,
  importersOf: (id: string) => readonly string[],
): ViewFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  // What comes with every document is named by it already.
  const own = new Set(chunks.filter(({ isEntry }) => !isEntry).map(({ fileName }) => fileName))
  const imports: ImportGraph = new Map(
    chunks.map((chunk) => [chunk.fileName, chunk.imports.filter((name) => own.has(name))]),
  )
  const files: Record<string, string[]> = {}
  for (const { isDynamicEntry, facadeModuleId, fileName } of chunks) {
    if (!isDynamicEntry || !facadeModuleId) continue
    for (const importer of importersOf(facadeModuleId)) {
      const [, route] = ROUTE.exec(importer) ?? []
      if (route) files[route] = [...reachedFrom([fileName], imports)]
    }
  }
  return files
}
