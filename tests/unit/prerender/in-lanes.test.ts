import { expect, test } from 'vitest'
import { inLanes } from '#prerender/in-lanes.ts'

test('works through everything once, a few at a time', async () => {
  const done: number[] = []
  let busy = 0
  let most = 0
  const items = Array.from({ length: 200 }, (_, index) => index)
  await inLanes(items, async (item) => {
    busy += 1
    most = Math.max(most, busy)
    await Promise.resolve()
    busy -= 1
    done.push(item)
  })
  expect(done.toSorted((a, b) => a - b)).toEqual(items)
  expect(most).toBeLessThan(items.length)
})

test('fails when a piece of the work does', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('no paint')
  }
  await expect(inLanes([1, 2, 3], work)).rejects.toThrow('no paint')
})
