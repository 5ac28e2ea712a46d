import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const FALLBACK = 'http://localhost/'

/**
 * Where the wiki will be published: SITE_URL if it is set, else the url of wiki.yaml. Read ahead
 * of the compilation, because a bundler wants the base first; a fault in it shows there.
 */
export async function readSiteUrl(seeds: string): Promise<string> {
  const override = process.env['SITE_URL']
  if (override) return new URL(override.endsWith('/') ? override : `${override}/`).href
  const text = await readFile(join(seeds, 'wiki.yaml'), 'utf8').catch(() => '')
  try {
    return z.object({ url: z.url() }).parse(parse(text)).url
  } catch {
    return FALLBACK
  }
}
