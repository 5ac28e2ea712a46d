import { BundleError } from './bundle-error.ts'
import type { ReadFile } from './bundle-reader.ts'

const LESS_THAN = 0x3c

function refuseBadStatus(response: Response, name: string): void {
  if (response.ok) return
  throw new BundleError(
    response.status === 404 || response.status === 410 ? 'missing' : 'refused',
    name,
  )
}

function isWebPage(response: Response, bytes: Uint8Array): boolean {
  const type = response.headers.get('content-type') ?? ''
  return type.startsWith('text/html') || bytes[0] === LESS_THAN
}

/** Reads the files of a bundle from `<base>data/`, and says what went wrong when it cannot. */
export function readOverHttp(base: string, patience = 10_000): ReadFile {
  return async (name) => {
    try {
      const response = await fetch(`${base}data/${name}`, { signal: AbortSignal.timeout(patience) })
      refuseBadStatus(response, name)
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (isWebPage(response, bytes)) throw new BundleError('foreign', name)
      return bytes
    } catch (cause) {
      if (cause instanceof BundleError) throw cause
      const late = cause instanceof DOMException && cause.name === 'TimeoutError'
      throw new BundleError(late ? 'timeout' : 'offline', name, { cause })
    }
  }
}
