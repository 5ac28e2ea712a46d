/** Where a page of this site is, given its address below the base. */
export function pageHref(address: string): string {
  return import.meta.env.BASE_URL + address
}

/** The whole of it, as somebody elsewhere needs it; in browsers only. */
export function fullAddress(address: string): string {
  return new URL(pageHref(address), location.href).href
}
