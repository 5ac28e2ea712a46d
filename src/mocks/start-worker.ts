/// <reference types="msw/vite/client" />
import { bypass } from 'msw'
import { network } from 'virtual:msw'
import { createHandlers, type ReadMocked } from './create-handlers.ts'
import { type FaultName, isFaultName } from './faults.ts'
import { showFaults } from './show-faults.ts'

/** Lets the dev server's data arrive with faults, such as `slow` or `slow,damaged`, and lists all. */
export async function startWorker(wanted: string, base: string): Promise<void> {
  const faults = wanted.split(',')
  const handlersFor = (happening: FaultName[]) =>
    createHandlers({ base, read: readBeyond(base), faults: happening })
  const handlers = handlersFor(faults.filter(isFaultName))
  network.configure({ handlers, onUnhandledFrame: 'bypass', context: { quiet: true } })
  await network.enable()
  showFaults({ faults, onChoose: (chosen) => network.resetHandlers(...handlersFor(chosen)) })
}

function readBeyond(base: string): ReadMocked {
  return async (name) => {
    const response = await fetch(bypass(new URL(`${base}data/${name}`, location.origin)))
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  }
}
