import { createContext } from 'react'

/** The fragments that parts of a page had before, by the one they have now. */
export const MovedFragments = createContext<Readonly<Record<string, readonly string[]>>>({})
