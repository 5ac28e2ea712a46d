import { mendKeptPlaces } from './mend-kept-places.ts'

// The router reads what a tab has kept as soon as its own file runs.
mendKeptPlaces()
