import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export interface SeedFile {
  /** Starts with `seeds/` whatever the folder is called on disk, so that messages and bytes repeat. */
  path: string
  text: string
}

/** Reads every YAML and Markdown file, and the record of addresses, below a folder of seeds, in order of their paths. */
export async function collect(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { recursive: true })
  const names = entries
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:yaml|md)$|^addresses\.lock$/.test(name))
    .sort()
  return Promise.all(
    names.map(async (name) => ({
      path: `seeds/${name}`,
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/**
 * The same after something happened below the folder; an edited file is read again, and no other.
 * Answers with what it was given where that file says what it said.
 */
export async function recollect(
  folder: string,
  files: readonly SeedFile[],
  { event, path }: { event: string; path: string },
): Promise<readonly SeedFile[]> {
  const named = `seeds/${relative(folder, path).replaceAll('\\', '/')}`
  const at = files.findIndex((file) => file.path === named)
  if (event !== 'change' || at < 0) return collect(folder)
  const text = await readFile(path, 'utf8')
  return files[at]?.text === text ? files : files.with(at, { path: named, text })
}
