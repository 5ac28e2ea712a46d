import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './built-site.ts'

/** A built site, file by file. */
export interface RemadeSite {
  has: (file: string) => boolean
  read: (file: string) => Buffer
}

const HASH = /[0-9a-f]{32}/g

/**
 * A built site as if all of its code and all of its data had been changed: every hashed file has
 * another name, and data still hash to theirs. Round 0 is the site itself.
 */
export function remakeSite(folder: string, round: number): RemadeSite {
  const names = new Set(filesIn(folder))
  const made = new Map<string, string>()

  function remakeData(file: string): string {
    const text = readFileSync(join(folder, file), 'utf8')
    return text.replace(HASH, (hash) => remadeHash(hash)) + ' '.repeat(round)
  }

  function remadeHash(hash: string): string {
    const file = [`data/${hash}.json`, `data/manifest-${hash}.json`].find((name) => names.has(name))
    if (!file || round === 0) return hash
    const known = made.get(hash)
    if (known) return known
    const digest = createHash('sha256').update(remakeData(file)).digest('hex').slice(0, 32)
    made.set(hash, digest)
    return digest
  }

  const assets = [...names].filter((name) => /^assets\/.*\.(js|css)$/.test(name))
  const renamed = new Map(
    assets.map((name) => {
      const file = name.replace('assets/', '')
      return [file, round === 0 ? file : file.replace(/(?=\.\w+$)/, `r${round}`)]
    }),
  )
  const anyAsset = new RegExp(assets.map((name) => name.replace('assets/', '')).join('|'), 'g')
  const rename = (text: string) =>
    text
      .replace(anyAsset, (name) => renamed.get(name) ?? name)
      .replace(HASH, (hash) => remadeHash(hash))
  const originals = new Map([...names].map((name) => [rename(name), name]))

  function read(file: string): Buffer {
    const original = originals.get(file) ?? file
    if (/^data\/.*[0-9a-f]{32}\.json$/.test(original)) return Buffer.from(remakeData(original))
    const bytes = readFileSync(join(folder, original))
    return /\.(html|js|css)$/.test(original) ? Buffer.from(rename(bytes.toString())) : bytes
  }

  return { has: (file) => originals.has(file), read }
}
