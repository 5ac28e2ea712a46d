import type { PeekKind } from '#ui/peek-machine.ts'
import type { PeekStore } from '#ui/peek-store.ts'
import type { Intent } from './watch-peeks.ts'

/** Makes up for what happened to a link before anything listened, where it still holds. */
export function replayIntent({ send }: PeekStore, { link, clicked }: Intent, kind: PeekKind): void {
  const hovers = matchMedia('(hover: hover)').matches
  if (clicked) send({ type: 'activate', link, kind, byKey: link.matches(':focus-visible') })
  else if (hovers && link.matches(':hover')) send({ type: 'enter', cause: 'pointer', link, kind })
  else if (link.matches(':focus-visible')) send({ type: 'enter', cause: 'focus', link, kind })
  else if (kind === 'page' && link.matches(':active')) {
    send({ type: 'enter', cause: 'press', link, kind })
  }
}
