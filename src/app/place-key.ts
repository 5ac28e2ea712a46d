/** The key that the router has given to where the document stands in the history. */
export function placeKey(): string {
  return history.state?.__TSR_key ?? ''
}
