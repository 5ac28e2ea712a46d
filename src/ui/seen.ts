import { createContext } from 'react'

/** How far the reader says they have come; folds up to this level stand open. */
export const Seen = createContext(0)
