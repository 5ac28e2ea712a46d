import { createMemoryHistory } from '@tanstack/react-router'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { parseFlatSearch, stringifyFlatSearch } from '#app/flat-search.ts'
import { parseExplorerSearch, stringifyExplorerSearch } from '#data/explorer/explorer-search.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import type { HostileAddress } from './hostile-addresses.ts'

type Read = (query: string) => unknown

const BUILT_IN = Object.getOwnPropertyNames(Object.prototype).join()

function readExplorer(query: string) {
  return parseExplorerSearch(parseFlatSearch(query))
}

/** What reading says and what writing it again makes of it, which reading has to say once more. */
const CODECS: { name: string; read: Read; write: Read }[] = [
  {
    name: 'any page',
    read: parseFlatSearch,
    write: (query) => stringifyFlatSearch(parseFlatSearch(query)),
  },
  {
    name: 'an explorer',
    read: readExplorer,
    write: (query) => stringifyFlatSearch(stringifyExplorerSearch(readExplorer(query))),
  },
]

function roundTripFaults(query: string): string[] {
  return CODECS.flatMap(({ name, read, write }) => {
    const written = String(write(query))
    const says = JSON.stringify(read(query))
    const faults: string[] = []
    if (JSON.stringify(read(written)) !== says) faults.push(`${name} reads ${written} otherwise`)
    if (write(written) !== written) faults.push(`${name} writes ${written} otherwise`)
    return faults
  })
}

/** Reads addresses as the browser and the app do, and answers with what is wrong with that. */
export function createAddressReader(): (address: HostileAddress) => string[] {
  const bundle = createBundleReader('', () => Promise.reject(new Error('nothing is loaded')))
  const { router } = createWikiApp({ bundle, basepath: '/', history: createMemoryHistory() })
  const searchAt = (href: string) => {
    const { location } = createMemoryHistory({ initialEntries: [href] })
    return router.matchRoutes(router.parseLocation(location)).at(-1)?.search ?? {}
  }
  return ({ path, query, hash }) => {
    const url = new URL(`http://localhost/${path}${query}${hash}`)
    const search = searchAt(url.pathname + url.search + url.hash)
    const again = searchAt(url.pathname + stringifyFlatSearch(search))
    const faults = roundTripFaults(url.search)
    if (JSON.stringify(again) !== JSON.stringify(search)) faults.push('its route reads otherwise')
    if (Object.getOwnPropertyNames(Object.prototype).join() !== BUILT_IN) faults.push('pollutes')
    return faults
  }
}
