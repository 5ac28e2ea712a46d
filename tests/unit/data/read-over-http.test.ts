import { afterEach, describe, expect, test, vi } from 'vitest'
import { readOverHttp } from '#data/read-over-http.ts'

type Answer = (url: string, init: RequestInit) => Promise<Response>

function answering(answer: Answer) {
  const fetch = vi.fn<Answer>(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}

function hanging(_url: string, { signal }: RequestInit) {
  return new Promise<Response>((_done, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason))
  })
}

async function dropping(): Promise<Response> {
  throw new TypeError('Failed to fetch')
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('readOverHttp', () => {
  test('reads a file of the data folder below the base', async () => {
    const fetch = answering(async () => new Response('{}'))
    expect(await readOverHttp('/wiki/')('a.json')).toEqual(new TextEncoder().encode('{}'))
    expect(fetch.mock.calls[0]?.[0]).toBe('/wiki/data/a.json')
  })

  test.for([
    [404, 'missing'],
    [410, 'missing'],
    [511, 'foreign'],
    [403, 'refused'],
    [500, 'refused'],
  ] as const)('tells by status %i that the file is %s', async ([status, kind]) => {
    answering(async () => new Response('<h1>No</h1>', { status }))
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind })
  })

  test.for([
    ['its type', new Response('{}', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['its first letter', new Response('<!doctype html>')],
  ] as const)('knows a web page by %s', async ([, response]) => {
    answering(async () => response)
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind: 'foreign' })
  })

  test('knows a page of this wiki, which stands in for a file that is gone', async () => {
    answering(async () => new Response('<!doctype html><link id="bundle-manifest">'))
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind: 'missing' })
  })

  test('asks past every copy when it is to read afresh', async () => {
    const fetch = answering(async () => new Response('{}'))
    await readOverHttp('/')('a.json')
    await readOverHttp('/')('a.json', true)
    expect(fetch.mock.calls.map(([, { cache }]) => cache)).toEqual(['default', 'reload'])
  })

  test('tells that the network is down, after asking twice', async () => {
    const fetch = answering(dropping)
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind: 'offline' })
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  test.for([
    [0, 200],
    [0.5, 300],
    [1, 400],
  ] as const)('asks again after a moment: at %f of it after %i ms', async ([part, moment]) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    vi.spyOn(Math, 'random').mockReturnValue(part)
    const fetch = answering(async () => new Response('{}'))
    fetch.mockImplementationOnce(dropping)
    const reading = readOverHttp('/')('a.json')
    await vi.advanceTimersByTimeAsync(moment - 1)
    expect(fetch).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await reading
    expect(fetch.mock.calls.map(([url, { redirect }]) => [url, redirect])).toEqual([
      ['/data/a.json', undefined],
      ['/data/a.json', 'manual'],
    ])
  })

  test('asks once where the answer tells what is wrong', async () => {
    const fetch = answering(async () => new Response('', { status: 500 }))
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ file: 'a.json' })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  test('tells what the browser said of a network that is down', async () => {
    answering(dropping)
    const refusal = { kind: 'offline', cause: expect.any(TypeError) }
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject(refusal)
  })

  test('survives a dropped connection', async () => {
    const fetch = answering(async () => new Response('{}'))
    fetch.mockImplementationOnce(dropping)
    expect(await readOverHttp('/')('a.json')).toEqual(new TextEncoder().encode('{}'))
  })

  test('finds out that a dropped connection was the way to another site', async () => {
    const away = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    answering(async (_url, { redirect }) => (redirect === 'manual' ? away : dropping()))
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind: 'foreign' })
  })

  test('gives up on a body that trickles', async () => {
    answering(async (_url, { signal }) => {
      const body = new ReadableStream({
        start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
      })
      return new Response(body)
    })
    await expect(readOverHttp('/', 5)('a.json')).rejects.toMatchObject({ kind: 'timeout' })
  })

  test('gives up on a server that does not answer', async () => {
    answering(hanging)
    await expect(readOverHttp('/', 5)('a.json')).rejects.toMatchObject({ kind: 'timeout' })
  })
})
