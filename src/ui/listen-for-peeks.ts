import { listenToKeyboard } from './listen-to-keyboard.ts'
import { listenToPointer } from './listen-to-pointer.ts'
import { createPeekSpots, type KindOf } from './peek-spots.ts'
import type { PeekStore } from './peek-store.ts'

/** Tells a store what happens to the links of a document and to the panel; ends with `signal`. */
export function listenForPeeks(
  document: Document,
  store: Pick<PeekStore, 'getState' | 'send'>,
  kindOf: KindOf,
  signal: AbortSignal,
): void {
  const spots = createPeekSpots(kindOf, store)
  listenToPointer(document, store, spots, signal)
  listenToKeyboard(document, store, spots, signal)
}
