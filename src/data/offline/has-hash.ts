import { toHex } from '../to-hex.ts'

/** Whether the SHA-256 of the body begins so; reads it to its end. */
export async function hasHash(response: Response, head: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return toHex(new Uint8Array(digest)).startsWith(head)
}
