/** What is known of a published address. */
export interface Published {
  /** The seed below `seeds/` that it comes from; lists have none. */
  file?: string
  /** What a link to a part of the page may name. */
  fragments: ReadonlySet<string>
  /** It leads on, and what comes after the "#" stays behind. */
  redirect?: true
}

/** Every address that answers, redirects included. */
export type AddressBook = ReadonlyMap<string, Published>
