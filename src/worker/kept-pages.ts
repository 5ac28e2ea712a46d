import { cacheNames } from '#data/offline/cache-names.ts'
import type { OfflineBuild } from '#model/offline-build.ts'
import { isOwnPage } from './own-page.ts'

function open({ base, id }: OfflineBuild): Promise<Cache> {
  return caches.open(cacheNames(base, id).pages)
}

/** The page as it was when somebody read it, if it is of this build. */
export async function findPage(build: OfflineBuild, path: string): Promise<Response | undefined> {
  return (await open(build)).match(build.base + path)
}

/** Keeps a page for later, if it is a whole one, and of the build whose files are kept. */
export async function keepPage(
  build: OfflineBuild,
  path: string,
  response: Response,
): Promise<void> {
  const type = response.headers.get('content-type') ?? ''
  if (response.status !== 200 || response.redirected || !type.startsWith('text/html')) return
  const html = await response.text()
  if (!html.trimEnd().endsWith('</html>') || !isOwnPage(html, build.core)) return
  const headers = new Headers({ 'content-type': type })
  const policy = response.headers.get('content-security-policy')
  if (policy) headers.set('content-security-policy', policy)
  await (await open(build)).put(build.base + path, new Response(html, { headers }))
}
