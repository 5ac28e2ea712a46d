/** What became of a link: handed to the system, copied, left alone by the reader, or not to be had. */
export type Shared = 'shared' | 'copied' | 'left' | 'failed'

function isLeft(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** Hands a link to the system's own way of sharing, or copies it where there is none. */
export async function shareLink(title: string, url: string): Promise<Shared> {
  // Firefox on a desk has none, whatever the types say.
  const canShare: boolean = 'share' in navigator
  try {
    if (canShare) {
      await navigator.share({ title, url })
      return 'shared'
    }
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch (error) {
    return isLeft(error) ? 'left' : 'failed'
  }
}
