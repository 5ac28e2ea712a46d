import { BundleError } from './bundle-error.ts'
import type { ReadFile } from './bundle-reader.ts'
import { PATIENCE } from './in-time.ts'

const LESS_THAN = 0x3c

function refuseBadStatus({ ok, status, type }: Response, name: string): void {
  if (ok) return
  if (status === 404 || status === 410) throw new BundleError('missing', name)
  // "Network authentication required", or the way to another site, which data never takes.
  const isPortal = status === 511 || type === 'opaqueredirect'
  throw new BundleError(isPortal ? 'foreign' : 'refused', name)
}

/** A host that answers with a page of this wiki for whatever is not there is no captive portal. */
function refuseWebPage({ headers }: Response, bytes: Uint8Array, name: string): void {
  const type = headers.get('content-type') ?? ''
  if (!type.startsWith('text/html') && bytes[0] !== LESS_THAN) return
  const isOurs = new TextDecoder().decode(bytes).includes('id="bundle-manifest"')
  throw new BundleError(isOurs ? 'missing' : 'foreign', name)
}

async function take(url: string, name: string, init: RequestInit) {
  const response = await fetch(url, init)
  refuseBadStatus(response, name)
  const bytes = new Uint8Array(await response.arrayBuffer())
  refuseWebPage(response, bytes, name)
  return bytes
}

function aMoment(): Promise<void> {
  return new Promise((done) => setTimeout(done, 200 + 200 * Math.random()))
}

/**
 * Reads the files of a bundle from `<base>data/`, and says what went wrong when it cannot. A dropped
 * connection is tried once more; what then turns out to lead elsewhere was no dropped connection.
 */
export function readOverHttp(base: string, patience = PATIENCE): ReadFile {
  return async (name, afresh = false) => {
    const signal = AbortSignal.timeout(patience)
    const init: RequestInit = { signal, cache: afresh ? 'reload' : 'default' }
    const url = `${base}data/${name}`
    try {
      return await take(url, name, init).catch(async (cause) => {
        if (cause instanceof BundleError || signal.aborted) throw cause
        await aMoment()
        return take(url, name, { ...init, redirect: 'manual' })
      })
    } catch (cause) {
      if (cause instanceof BundleError) throw cause
      throw new BundleError(signal.aborted ? 'timeout' : 'offline', name, { cause })
    }
  }
}
