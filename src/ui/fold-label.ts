import { createContext } from 'react'

/** Says in words what opens a fold of some level; the app provides the words. */
export const FoldLabel = createContext<(level: number) => string>((level) => `Level ${level}`)
