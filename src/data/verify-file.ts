import { BundleError } from './bundle-error.ts'
import { PartError } from './part-error.ts'
import { toHex } from './to-hex.ts'

/** Browsers hide their own hashing on plain http, where nothing else vouches for a file either. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes))
  const { sha256 } = await import('@noble/hashes/sha2.js').catch((cause: unknown) => {
    throw new PartError(cause)
  })
  return sha256(bytes)
}

/** Refuses bytes that do not hash to the digits in the name of their file. */
export async function verifyFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const expected = /([0-9a-f]{32})\.json$/.exec(name)?.[1]
  if (!expected) throw new BundleError('damaged', name)
  if (!toHex(await digestOf(bytes)).startsWith(expected)) throw new BundleError('damaged', name)
}
