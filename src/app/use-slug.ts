import { useParams } from '@tanstack/react-router'
import { use } from 'react'

const NEVER = new Promise<never>(() => undefined)

/**
 * The last part of the address of a page. One that is left while React takes it over has none any
 * more, and waits to be taken away, as it stands.
 */
export function useSlug(): string {
  return useParams({ strict: false, shouldThrow: false })?.slug ?? use(NEVER)
}
