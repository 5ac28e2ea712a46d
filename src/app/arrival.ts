/** How a reader comes to an address. */
export interface Arrival {
  hash: string
  /**
   * With the page; over a link; back or forward to where they were before; or not at all, since they
   * have taken the address of what is before them.
   */
  by: 'loading' | 'link' | 'history' | 'mark'
  /** What had the focus as what they came to was drawn. */
  from?: Element | null
}
