import { createContext } from 'react'

/** The fragment that the reader came by, once a script knows it; '' when there is none. */
export const Arrived = createContext('')
