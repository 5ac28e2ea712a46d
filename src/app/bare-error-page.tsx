import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorPage } from './error-page.tsx'

/** The error page for when not even the frame around a page can be drawn. */
export function BareErrorPage(props: ErrorComponentProps) {
  return (
    <main id="main" className="page">
      <ErrorPage {...props} />
    </main>
  )
}
