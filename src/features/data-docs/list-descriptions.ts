/** The lists of the bundle, and what is in each. */
export const LIST_DESCRIPTIONS: readonly [name: string, what: string][] = [
  ['home', 'what the home page shows: the series, where to begin, how much there is'],
  [
    'characters, people, shows, episodes, topics',
    'every page of a kind, with what it can be filtered by',
  ],
  ['relationships', 'who stands to whom, in groups, and as a drawing'],
  ['timeline', 'what happened on which day, and what was written when'],
  ['story', 'the plot, beat by beat'],
  ['appearances', 'who appears in which episode'],
  ['disagreements', 'what sources answer differently, the sides, and our reading'],
  ['sources', 'every source, with how much of it is used'],
  ['coverage', 'what rests on one source or on a shaky one, and what nobody says'],
  ['changes', 'what is new, said otherwise or gone, day by day'],
  ['everything, addresses', 'all there is by name, and all addresses with the names they go by'],
  ['vocabulary', 'what our properties and relations are called at schema.org'],
]
