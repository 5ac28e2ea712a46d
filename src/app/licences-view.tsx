import { LicencesPage } from '#features/licences/licences-page.tsx'
import { NOTICES } from './notices.ts'

export function LicencesView() {
  return <LicencesPage notices={NOTICES} />
}
