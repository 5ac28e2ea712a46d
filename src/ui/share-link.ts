/** What became of a link: handed to the system, copied, left alone by the reader, or not to be had. */
export type Shared = 'shared' | 'copied' | 'left' | 'failed'

/** A link as it is passed on; the title must be safe for whoever gets it. */
export interface SharedLink {
  title: string
  url: string
}

function isLeft(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** On a desk a link is pasted; under a finger the system's own sheet is what a reader knows. */
function sharesByTouch(): boolean {
  // Firefox on a desk has no way of sharing, whatever the types say.
  return 'share' in navigator && matchMedia('(hover: none) and (pointer: coarse)').matches
}

/** Hands a link to the system's own way of sharing on a touch screen, and copies it elsewhere. */
export async function shareLink({ title, url }: SharedLink): Promise<Shared> {
  try {
    if (sharesByTouch()) {
      await navigator.share({ title, url })
      return 'shared'
    }
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch (error) {
    return isLeft(error) ? 'left' : 'failed'
  }
}
