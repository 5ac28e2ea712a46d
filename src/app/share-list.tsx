import { ShareButton } from '#ui/share-button.tsx'
import { useSharedLink } from './use-shared-link.ts'

/** Copies the address of a list with the filters that are set. */
export function ShareList() {
  return <ShareButton label="Copy link to this list" link={useSharedLink()} />
}
