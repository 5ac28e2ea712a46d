import { expect, test, vi } from 'vitest'
import { createSpareTime } from '#app/spare-time.ts'

const idle = async () => undefined

test('does one piece after the other, each when there is nothing else to do', async () => {
  const done: string[] = []
  const idles = vi.fn(async () => void done.push('idle'))
  const inSpareTime = createSpareTime(idles, () => false)
  inSpareTime(async () => void done.push('first'))
  inSpareTime(async () => void done.push('second'))
  await vi.waitFor(() => expect(done).toEqual(['idle', 'first', 'idle', 'second']))
})

test('goes on after a piece that fails, and after it had nothing left to do', async () => {
  const inSpareTime = createSpareTime(idle, () => false)
  const work = vi.fn(async () => undefined)
  inSpareTime(() => Promise.reject(new Error('gone')))
  inSpareTime(work)
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce())
  inSpareTime(work)
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2))
})

test('does not do what was taken back, nor anything for a reader who saves data', async () => {
  let saves = false
  const inSpareTime = createSpareTime(idle, () => saves)
  const [unwanted, unwelcome, last] = [vi.fn(idle), vi.fn(idle), vi.fn(idle)]
  inSpareTime(unwanted)()
  inSpareTime(async () => void (saves = true))
  inSpareTime(unwelcome)
  inSpareTime(async () => undefined)
  await vi.waitFor(() => expect(saves).toBe(true))
  await new Promise((done) => setTimeout(done))
  saves = false
  inSpareTime(last)
  await vi.waitFor(() => expect(last).toHaveBeenCalledOnce())
  expect(unwanted).not.toHaveBeenCalled()
  expect(unwelcome).not.toHaveBeenCalled()
})
