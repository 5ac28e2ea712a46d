import { BundleError } from './bundle-error.ts'

function toHex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Refuses bytes that do not hash to the digits in the name of their file. */
export async function verifyFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const expected = /([0-9a-f]{32})\.json$/.exec(name)?.[1]
  if (!expected) throw new BundleError('damaged', name)
  // Browsers hide crypto.subtle on plain http; parsing is then the only check left.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return
  const digest = toHex(await subtle.digest('SHA-256', bytes))
  if (!digest.startsWith(expected)) throw new BundleError('damaged', name)
}
