/** Where a page of this site is, given its address below the base. */
export function pageHref(address: string): string {
  return import.meta.env.BASE_URL + address
}
