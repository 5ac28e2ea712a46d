import { BundleError } from './bundle-error.ts'

function isWorthAnotherTry(failures: number, error: Error): boolean {
  return failures < 1 && error instanceof BundleError && error.kind === 'offline'
}

/**
 * What all queries share: a bundle never changes, and whether the network is up is found out by
 * asking it. Only a dropped connection is tried again, since after a timeout the reader has waited.
 */
export const STATIC_QUERY = {
  staleTime: 'static',
  gcTime: Infinity,
  networkMode: 'always',
  retry: isWorthAnotherTry,
  retryDelay: 300,
} as const
