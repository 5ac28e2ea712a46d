import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Plan, planPages } from '#prerender/plan-pages.ts'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'
import { recordsOf } from './built-records.ts'

/** The same site under two bases; every test of built pages runs on both. */
export const BASES = ['/', '/wiki-x/'] as const
export type Base = (typeof BASES)[number]

export function folderOf(base: Base): string {
  return inject('sites')[base === '/' ? 'root' : 'sub']
}

/** Names of the files of a built site, in order. */
export function filesIn(folder: string, pattern = '**/*.*'): string[] {
  return globSync(pattern, { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
}

export function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** What the bundle of a built site says there has to be. */
export async function planOf(folder: string): Promise<Plan> {
  return planPages(await recordsOf(folder))
}

/** Serves a built site while the tests of a file run; `url()` is where its home is. */
export function useServedSite(base: Base): { url: (address?: string) => string } {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveSite({ root: folderOf(base), base, port: 0 })
  })
  afterAll(() => site.close())
  return { url: (address = '') => site.url + address }
}
