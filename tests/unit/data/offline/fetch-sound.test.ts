import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchSound } from '#data/offline/fetch-sound.ts'

const GOOD = '{"records":[]}'
const HEAD = createHash('sha256').update(GOOD).digest('hex').slice(0, 16)

/** Answers one fetch after the other. */
function serve(...answers: Response[]) {
  const fetched = vi.fn<typeof fetch>(async () => answers.shift() ?? Response.error())
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

test('a sound file is fetched once, and can still be read', async () => {
  const fetched = serve(new Response(GOOD))
  expect(await (await fetchSound('/a', HEAD)).text()).toBe(GOOD)
  expect(fetched).toHaveBeenCalledOnce()
})

test('a damaged copy of the browser is passed by', async () => {
  const fetched = serve(new Response(GOOD.slice(1)), new Response(GOOD))
  const { signal } = new AbortController()
  expect(await (await fetchSound('/a', HEAD, signal)).text()).toBe(GOOD)
  expect(fetched.mock.calls).toEqual([
    ['/a', { signal, mode: 'same-origin' }],
    ['/a', { signal, mode: 'same-origin', cache: 'reload' }],
  ])
})

test.each([
  ['cut off', new Response(GOOD.slice(0, -1))],
  ['empty', new Response('')],
  ['another page', new Response('<!doctype html>')],
  ['an error', new Response(GOOD, { status: 500 })],
  ['not there', new Response(GOOD, { status: 404 })],
])('what is %s is refused', async (_, answer) => {
  serve(answer, answer.clone())
  await expect(fetchSound('/a', HEAD)).rejects.toThrow('/a is missing or damaged')
})

test('what came from elsewhere is refused', async () => {
  const moved = () => Object.defineProperty(new Response(GOOD), 'redirected', { value: true })
  serve(moved(), moved())
  await expect(fetchSound('/a', HEAD)).rejects.toThrow('missing or damaged')
})
