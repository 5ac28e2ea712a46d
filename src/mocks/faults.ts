import { delay, HttpResponse } from 'msw'

/** What goes wrong on the way of a file of the bundle; `answer` is what would have come. */
export type Fault = (answer: () => Promise<Response>, name: string) => Promise<Response>

const OURS = '<!doctype html><link id="bundle-manifest" href="data/manifest-0.json">'

export const FAULTS = {
  slow: async (answer) => {
    await delay(2000)
    return answer()
  },
  offline: async () => HttpResponse.error(),
  hang: async (answer) => {
    await delay('infinite')
    return answer()
  },
  trickle: async (answer) => asJson(byteBySecond(await bytesOf(answer))),
  missing: async () => new HttpResponse('Not found', { status: 404 }),
  rewritten: async () => HttpResponse.html(OURS),
  stale: async (answer, name) =>
    name.startsWith('manifest-') ? answer() : new HttpResponse('Not found', { status: 404 }),
  refused: async () => new HttpResponse('Internal server error', { status: 500 }),
  foreign: async () => HttpResponse.html('<!doctype html><title>Welcome to our network</title>'),
  portal: async () => new HttpResponse('Sign in first', { status: 511 }),
  damaged: async (answer) => asJson(flipMiddleBit(await bytesOf(answer))),
  truncated: async (answer) => {
    const bytes = await bytesOf(answer)
    return asJson(bytes.slice(0, bytes.length / 2))
  },
  empty: async () => asJson(''),
  // Sound in itself, as another leaf of the tree would be.
  swapped: async () => asJson('{"records":[]}'),
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name)
}

function asJson(body: BodyInit): Response {
  return new HttpResponse(body, { headers: { 'content-type': 'application/json' } })
}

async function bytesOf(answer: () => Promise<Response>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await answer()).arrayBuffer())
}

function flipMiddleBit(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const middle = Math.floor(bytes.length / 2)
  return bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte))
}

function byteBySecond(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let sent = 0
  return new ReadableStream({
    async pull(stream) {
      await delay(1000)
      stream.enqueue(bytes.slice(sent, ++sent))
      if (sent === bytes.length) stream.close()
    },
  })
}
