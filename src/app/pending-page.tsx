import { QuietStatus } from '#ui/quiet-status.tsx'

export function PendingPage() {
  return <QuietStatus>Loading …</QuietStatus>
}
