export const LIST_TITLES = { characters: 'Characters', people: 'People', shows: 'Shows' } as const

/** A list of all pages of one kind. */
export type ListName = keyof typeof LIST_TITLES
