import { availableParallelism } from 'node:os'

/** Works through a list, a few at a time, so that ten thousand never wait in memory. */
export async function inLanes<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await work(item)
  }
  // One more than can run, so that none stands still while a file is written.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane))
}
