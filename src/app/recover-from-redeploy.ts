import { BundleError } from '#data/bundle-error.ts'
import { PartError } from '#data/part-error.ts'
import { buildOf } from './build-of.ts'

const PATIENCE = 5000

/** Whether another build of the wiki may do what this one could not; a network that is down says nothing. */
export function mayBeRedeploy(error: unknown): boolean {
  if (error instanceof PartError) return mayBeRedeploy(error.cause)
  return !(error instanceof BundleError && (error.kind === 'offline' || error.kind === 'timeout'))
}

/** Past the cache, which the answer then takes the place of. */
async function buildOnServer(signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'reload', signal })
    return buildOf(await response.text())
  } catch {
    return undefined
  }
}

/**
 * Loads a page anew from the server; scroll and place in the history stay. To a part of a page that
 * has not been on the screen the browser would not scroll then, so it goes there afresh.
 */
function loadAnew(returning: boolean): void {
  const { href, hash } = location
  if (returning || !hash) return location.reload()
  // The router listens to the method of `history` itself, and has no page for this.
  History.prototype.replaceState.call(history, null, '', '?')
  location.replace(href)
}

/**
 * Loads the page at the address anew where the server has another build than this one, at most once
 * for each build. Answers whether it does.
 */
export async function recoverFromRedeploy(
  returning: boolean,
  stop?: AbortSignal,
): Promise<boolean> {
  const own = buildOf(document.head.innerHTML)
  if (!own) return false
  const late = AbortSignal.timeout(PATIENCE)
  const build = await buildOnServer(stop ? AbortSignal.any([stop, late]) : late)
  // In the name of the tab, which outlives the page, and which nobody can close as they can storage.
  if (stop?.aborted || !build || build === own || window.name.includes(build)) return false
  window.name += ` ${build}`
  loadAnew(returning)
  return true
}
