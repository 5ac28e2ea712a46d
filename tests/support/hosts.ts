import { afterAll, beforeAll } from 'vitest'
import { type ServedSite, serveSite } from '#prerender/serve-site.ts'
import { folderOf } from './built-site.ts'
import { serveWithHeaders } from './serve-with-headers.ts'

/** Ways to serve the built site, and what they send with it. */
export const HOSTS = [
  ['no headers', () => serveSite({ root: folderOf('/'), base: '/', port: 0 })],
  ['the headers', () => serveWithHeaders(folderOf('/'), '/')],
] as const

/** Has a host serve while the tests of a suite run; answers with where an address is there. */
export function useHost(serve: () => Promise<ServedSite>): (address?: string) => string {
  let site: ServedSite
  beforeAll(async () => {
    site = await serve()
  })
  afterAll(() => site.close())
  return (address = '') => site.url + address
}
