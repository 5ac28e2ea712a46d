import { http, type HttpHandler, HttpResponse } from 'msw'
import { FAULTS, type FaultName } from './faults.ts'

export type ReadMocked = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>

interface HandlersInput {
  base: string
  read: ReadMocked
  /** Happen one within the other, the first outermost. */
  faults?: FaultName[]
}

/** Answers for the bundle's folder as a static host would, or as a faulty way to it would. */
export function createHandlers({ base, read, faults = [] }: HandlersInput): HttpHandler[] {
  return [
    http.get<{ name: string }>(`${base}data/:name`, ({ params: { name } }) => {
      const answer = () => answerFile(name, read)
      return faults.reduceRight((next, fault) => () => FAULTS[fault](next, name), answer)()
    }),
  ]
}

async function answerFile(name: string, read: ReadMocked): Promise<Response> {
  const bytes = await read(name)
  if (!bytes) return new HttpResponse('Not found', { status: 404 })
  return new HttpResponse(bytes, { headers: { 'content-type': 'application/json' } })
}
