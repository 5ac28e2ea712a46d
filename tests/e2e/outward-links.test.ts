import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askOutward } from '#tests/support/ask-outward.ts'
import { recordsOf } from '#tests/support/built-records.ts'
import { BASES, filesIn, folderOf, textOf } from '#tests/support/built-site.ts'
import { outwardLinks } from '#tests/support/site-links.ts'

describe.each(BASES)('the pages below %s', (base) => {
  async function read() {
    const folder = folderOf(base)
    const files = new Map(filesIn(folder, '**/*.html').map((name) => [name, textOf(folder, name)]))
    const linked = outwardLinks({ url: `http://localhost${base}`, files })
    return { linked, records: (await recordsOf(folder)).map(([, record]) => record) }
  }

  test('link to every source that has an address, each on its own page', async () => {
    const { linked, records } = await read()
    const sources = records.filter((record) => record.record === 'source')
    const found = sources.filter(
      ({ url = '', address }) => linked.get(url)?.includes(`${address}index.html`) ?? false,
    )
    expect(found).toEqual(sources.filter(({ url }) => url !== undefined))
  })

  test('link to no other host than the seeds name', async () => {
    const { linked, records } = await read()
    const named = JSON.stringify(records)
    const others = [...linked.keys()].filter((address) => !named.includes(`"${address}"`))
    expect(others).toEqual([])
  })
})

describe('asking a host', () => {
  let host: Server
  let at: (path: string) => string

  beforeAll(async () => {
    host = createServer(({ url = '/', method }, response) => {
      const [, status = '200', where] = url.split('/')
      if (status === 'hangs') return
      if (status === 'hangs-up') return void response.destroy()
      if (status === 'no-head' && method === 'HEAD') return void response.writeHead(404).end()
      if (where !== undefined) response.setHeader('location', `/${where}`)
      response.writeHead(Number(status) || 200).end('A page')
    })
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
    const address = host.address()
    const port = typeof address === 'object' && address ? address.port : 0
    at = (path) => `http://127.0.0.1:${port}/${path}`
  })
  afterAll(() => {
    host.closeAllConnections()
    host.close()
  })

  test.for([
    { path: '200', state: 'there', note: '200', what: 'a page' },
    { path: '200?a=1&amp=2', state: 'there', note: '200', what: 'a page with a query' },
    { path: 'no-head', state: 'there', note: '200', what: 'one that is only given whole' },
    { path: '301/200', state: 'moved', note: '/200', what: 'one that has moved' },
    { path: '301/', state: 'gone', note: '/', what: 'one sent on to the front page' },
    { path: '404', state: 'gone', note: '404', what: 'one that is not found' },
    { path: '410', state: 'gone', note: '410', what: 'one taken away' },
    { path: '500', state: 'gone', note: '500', what: 'one that breaks' },
    { path: '403', state: 'unknown', note: '403', what: 'one refused to machines' },
    { path: '429', state: 'unknown', note: '429', what: 'one refused to those who ask much' },
    { path: 'hangs', state: 'gone', note: '0', what: 'one that never comes' },
    { path: 'hangs-up', state: 'gone', note: '0', what: 'one that hangs up' },
  ])('finds $what $state', async ({ path, state, note }) => {
    const [answer] = await askOutward([at(path)], 2000)
    expect(answer).toMatchObject({ address: at(path), state })
    expect(answer?.note.replace(at(''), '/')).toBe(note)
  })
})
