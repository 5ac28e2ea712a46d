/// <reference types="msw/vite/client" />
import { bypass } from 'msw'
import { network } from 'virtual:msw'
import { createHandlers, type ReadMocked } from './create-handlers.ts'
import { FAULTS, type FaultName, isFaultName } from './faults.ts'

/** Lets the dev server's data arrive with faults, such as `slow` or `slow,damaged`. */
export async function startWorker(faults: string, base: string): Promise<void> {
  const handlers = createHandlers({ base, read: readBeyond(base), faults: parseFaults(faults) })
  network.configure({ handlers, onUnhandledFrame: 'bypass', context: { quiet: true } })
  await network.enable()
}

function parseFaults(faults: string): FaultName[] {
  return faults.split(',').map((name) => {
    if (isFaultName(name)) return name
    throw new Error(`there is no fault "${name}", but ${Object.keys(FAULTS).join(', ')}`)
  })
}

function readBeyond(base: string): ReadMocked {
  return async (name) => {
    const response = await fetch(bypass(new URL(`${base}data/${name}`, location.origin)))
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  }
}
