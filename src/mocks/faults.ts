import { delay, HttpResponse } from 'msw'

/** What goes wrong on the way of a file of the bundle; `answer` is what would have come. */
export type Fault = (answer: () => Promise<Response>, name: string) => Promise<Response>

export const FAULTS = {
  slow: async (answer) => {
    await delay(2000)
    return answer()
  },
  damaged: (answer) => changeBytes(answer, flipMiddleBit),
  truncated: (answer) => changeBytes(answer, (bytes) => bytes.slice(0, bytes.length / 2)),
  missing: async () => new HttpResponse('Not found', { status: 404 }),
  refused: async () => new HttpResponse('Internal server error', { status: 500 }),
  offline: async () => HttpResponse.error(),
  hang: async (answer) => {
    await delay('infinite')
    return answer()
  },
  foreign: async () => HttpResponse.html('<!doctype html><title>Welcome to our network</title>'),
  stale: async (answer, name) =>
    name.startsWith('manifest-') ? answer() : new HttpResponse('Not found', { status: 404 }),
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name)
}

async function changeBytes(
  answer: () => Promise<Response>,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const response = await answer()
  const bytes = change(new Uint8Array(await response.arrayBuffer()))
  return new HttpResponse(bytes, { headers: { 'content-type': 'application/json' } })
}

function flipMiddleBit(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const middle = Math.floor(bytes.length / 2)
  return bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte))
}
