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

afterEach(() => vi.unstubAllGlobals())

describe('readOverHttp', () => {
  test('reads a file of the data folder below the base', async () => {
    const fetch = answering(async () => new Response('{}'))
    expect(await readOverHttp('/wiki/')('a.json')).toEqual(new TextEncoder().encode('{}'))
    expect(fetch.mock.calls[0]?.[0]).toBe('/wiki/data/a.json')
  })

  test.for([
    [404, 'missing'],
    [410, 'missing'],
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

  test('tells that the network is down', async () => {
    answering(async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(readOverHttp('/')('a.json')).rejects.toMatchObject({ kind: 'offline' })
  })

  test('gives up on a server that does not answer', async () => {
    answering(hanging)
    await expect(readOverHttp('/', 5)('a.json')).rejects.toMatchObject({ kind: 'timeout' })
  })
})
