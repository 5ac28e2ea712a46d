/** Id of the field on the page of all results, which takes the place of the dialog there. */
export const SEARCH_FIELD = 'search-field'
