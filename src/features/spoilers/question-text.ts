import type { WikiRecord } from '#model/bundle.ts'
import { describeSeen } from '#model/level.ts'

/** Says why a fold stays closed: when it is told, and how far the reader has said to have come. */
export function questionText(
  whenTold: string,
  seen: number,
  horizon: WikiRecord['horizon'],
): string {
  const come =
    seen === 0
      ? 'You have not said that you have seen any of it.'
      : `You said you have seen ${describeSeen(seen, horizon)}.`
  return `You followed a link to something told ${whenTold}. ${come}`
}
