import { type ComponentType, type ReactNode, useDeferredValue } from 'react'

export interface TurnProps {
  /** Whether it has given way. */
  hidden: boolean
  children: ReactNode
}

interface GivingWayProps {
  /** With another one all that is shown gives way to what comes. */
  round?: number
  /** An element around it, which can be hidden. */
  as: ComponentType<TurnProps>
  children: ReactNode
}

/**
 * What gives way as a whole is hidden at first and taken away once what comes is seen, since
 * hiding thousands of elements takes a fraction of the time.
 */
export function GivingWay({ round = 0, as: Turn, children }: GivingWayProps) {
  const before = useDeferredValue({ round, children })
  return (
    <>
      {before.round !== round && (
        <Turn key={before.round} hidden>
          {before.children}
        </Turn>
      )}
      <Turn key={round} hidden={false}>
        {children}
      </Turn>
    </>
  )
}
