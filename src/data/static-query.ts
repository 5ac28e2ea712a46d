/**
 * What all queries share: a bundle never changes, and whether the network is up is found out by
 * asking it. A dropped connection has been tried again by then, within the reader's patience.
 */
export const STATIC_QUERY = {
  staleTime: 'static',
  gcTime: Infinity,
  networkMode: 'always',
  retry: false,
} as const
