import { getResponse } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { FaultName } from '#mocks/faults.ts'

const TEXT = '{"records":[]}'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function ask(name: string, ...faults: FaultName[]): Promise<Response | undefined> {
  const base = 'http://localhost/x/'
  const read = async (wanted: string) =>
    wanted === 'gone.json' ? undefined : new TextEncoder().encode(TEXT)
  return getResponse(createHandlers({ base, read, faults }), new Request(`${base}data/${name}`))
}

test('answers as a static host does when there is no fault', async () => {
  const found = await ask('a.json')
  expect([found?.status, await found?.text()]).toEqual([200, TEXT])
  expect((await ask('gone.json'))?.status).toBe(404)
})

test('leaves everything outside the data folder alone', async () => {
  expect(await ask('deeper/a.json')).toBeUndefined()
})

test.each([
  ['missing', 404],
  ['refused', 500],
  ['portal', 511],
] as const)('answers with the status of %s', async (fault, status) => {
  expect((await ask('a.json', fault))?.status).toBe(status)
})

test('damages a single byte', async () => {
  const text = (await (await ask('a.json', 'damaged'))?.text()) ?? ''
  const differing = [...TEXT].filter((character, index) => character !== text[index])
  expect([text.length, differing.length]).toEqual([TEXT.length, 1])
})

test('cuts a file in the middle', async () => {
  expect(await (await ask('a.json', 'truncated'))?.text()).toBe(TEXT.slice(0, TEXT.length / 2))
})

test('sends nothing, or another file', async () => {
  expect(await (await ask('a.json', 'empty'))?.text()).toBe('')
  const other = (await (await ask('manifest-1.json', 'swapped'))?.text()) ?? ''
  expect(JSON.parse(other)).toEqual({ records: [] })
})

test('sends a byte each second', async () => {
  const response = await ask('a.json', 'trickle')
  const came = response?.text()
  await vi.advanceTimersByTimeAsync(TEXT.length * 1000)
  expect(await came).toBe(TEXT)
})

test.each(['foreign', 'rewritten'] as const)(
  'sends a %s web page in place of data',
  async (fault) => {
    const response = await ask('a.json', fault)
    expect(response?.headers.get('content-type')).toBe('text/html')
  },
)

test('breaks the connection when offline', async () => {
  expect((await ask('a.json', 'offline'))?.type).toBe('error')
})

test('keeps the manifest of another build and loses its shards', async () => {
  expect((await ask('manifest-1.json', 'stale'))?.status).toBe(200)
  expect((await ask('a.json', 'stale'))?.status).toBe(404)
})

test('lets faults happen one after the other', async () => {
  const answer = ask('a.json', 'slow', 'missing')
  const settled = vi.fn()
  void answer.then(settled)
  await vi.advanceTimersByTimeAsync(1999)
  expect(settled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect((await answer)?.status).toBe(404)
})

test('never answers when it hangs', async () => {
  const settled = vi.fn()
  void ask('a.json', 'hang').then(settled)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(settled).not.toHaveBeenCalled()
})
