const BASE = import.meta.env.BASE_URL
const WORKER = `${BASE}sw.js`

interface Policy {
  createScriptURL: (url: string) => string
}

/** Not in the types of browsers yet. */
interface PolicyFactory {
  createPolicy: (name: string, rules: Policy) => Policy
}

declare global {
  var trustedTypes: PolicyFactory | undefined
}

/** The only script that may be named by text, under a policy that lets no other through. */
function trusted(url: string): string {
  const rules: Policy = {
    createScriptURL: (asked) => {
      if (asked === WORKER) return asked
      throw new TypeError(`${asked} is not a script of this site`)
    },
  }
  const policy = globalThis.trustedTypes?.createPolicy('rinkside', rules) ?? rules
  return policy.createScriptURL(url)
}

/** Whether this browser can keep pages here: over http, and in some private windows, it cannot. */
export function canKeepPages(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis
}

/** Asks for the worker, once per page; the browser compares it with the one it has. */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(trusted(WORKER), { scope: BASE, updateViaCache: 'none' })
}
