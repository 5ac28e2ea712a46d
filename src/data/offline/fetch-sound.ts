import { hasHash } from './has-hash.ts'

/** Whether a response may be kept: complete, from where it was asked, and what it should be. */
export async function isSound(response: Response, head: string): Promise<boolean> {
  return response.ok && !response.redirected && (await hasHash(response.clone(), head))
}

/** Fetches a file, past the browser's own copy if that turns out to be damaged. */
export async function fetchSound(
  url: string,
  head: string,
  signal?: AbortSignal,
): Promise<Response> {
  // The mode tells the worker, where one stands between, to let it through.
  const options: RequestInit = { signal, mode: 'same-origin' }
  const first = await fetch(url, options)
  if (await isSound(first, head)) return first
  const second = await fetch(url, { ...options, cache: 'reload' })
  if (await isSound(second, head)) return second
  throw new Error(`${url} is missing or damaged`)
}
