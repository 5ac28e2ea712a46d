import { createMemoryHistory } from '@tanstack/react-router'
import { network } from 'virtual:msw'
import { onTestFinished } from 'vitest'
import { commands } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { createBundleReader } from '#data/bundle-reader.ts'
import { readOverHttp } from '#data/read-over-http.ts'
import { createHandlers } from '#mocks/create-handlers.ts'
import type { FaultName } from '#mocks/faults.ts'

interface RenderAtOptions {
  /** Seeds in place of those of the small wiki, or beside them. */
  seeds?: Record<string, string>
  faults?: FaultName[]
  /** Milliseconds that a file may take. */
  patience?: number
}

interface Reader {
  /** What the address bar would show. */
  address: () => string
  goBack: () => void
  /** From here on, files arrive with these faults, or with none. */
  suffer: (...faults: FaultName[]) => void
}

/** Opens the app at an address as a reader would, over a network of its own. */
export async function renderAt(address: string, options: RenderAtOptions = {}): Promise<Reader> {
  const { manifest, files } = await commands.compileWiki(options.seeds)
  const read = async (name: string) =>
    files[name] === undefined ? undefined : new TextEncoder().encode(files[name])
  const suffer = (...faults: FaultName[]) =>
    network.resetHandlers(...createHandlers({ base: '/', read, faults }))
  suffer(...(options.faults ?? []))

  const { patience } = options
  const bundle = createBundleReader(manifest, readOverHttp('/', patience), patience)
  const history = createMemoryHistory({ initialEntries: [`/${address}`] })
  const { app, queryClient } = createWikiApp({ bundle, basepath: '/', history })
  onTestFinished(() => queryClient.clear())
  await render(app)
  return {
    address: () => history.location.href,
    goBack: () => history.back(),
    suffer,
  }
}
