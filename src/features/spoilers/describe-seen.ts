import type { WikiRecord } from '#model/bundle.ts'

/** What the reader has said about how far they have come. */
export function describeSeen(seen: number, { steps, upTo, all }: WikiRecord['horizon']): string {
  if (seen === 0) return 'You have not said that you have seen any of it.'
  const words = seen >= steps ? all : upTo.replace('{n}', String(seen))
  return `You said you have seen ${words}.`
}
