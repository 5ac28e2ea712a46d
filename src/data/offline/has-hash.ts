function toHex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether the SHA-256 of the body begins so; reads it to its end. */
export async function hasHash(response: Response, head: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return toHex(digest).startsWith(head)
}
