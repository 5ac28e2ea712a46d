import type { ComponentType } from 'react'
import { inTime } from '#data/in-time.ts'
import { PartError } from '#data/part-error.ts'

/**
 * A component in a file of its own, for routes, which wait for it, but not for ever. In place of the
 * router's `lazyRouteComponent`, which reloads by the text of an error, and fails only once it is drawn.
 */
export function lazyView<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N) {
  let View: ComponentType | undefined

  function LazyView() {
    if (!View) throw new PartError()
    return <View />
  }

  LazyView.preload = async () => {
    try {
      View ??= (await inTime(load(), name))[name]
    } catch (cause) {
      throw new PartError(cause)
    }
  }
  return LazyView
}
