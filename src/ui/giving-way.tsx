import { type ReactNode, useDeferredValue } from 'react'

interface GivingWayProps {
  as: 'div' | 'tbody'
  /** With another one all that is shown gives way to what comes. */
  round: number
  children: ReactNode
}

/**
 * What gives way as a whole is hidden at first and taken away once what comes is seen, since
 * hiding thousands of elements takes a fraction of the time.
 */
export function GivingWay({ as: Element, round, children }: GivingWayProps) {
  const now = { round, children }
  const before = useDeferredValue(now)
  return (
    <>
      {before.round !== round && (
        <Element key={before.round} hidden>
          {before.children}
        </Element>
      )}
      <Element key={round}>{children}</Element>
    </>
  )
}
