/** The slugs that pages had before, by their address now; aliases lead to a part and are none. */
export function formerSlugs(redirects: ReadonlyMap<string, string>): Map<string, string[]> {
  const slugs = new Map<string, string[]>()
  for (const [from, to] of redirects) {
    const slug = from.split('/').at(-2)
    if (slug !== undefined && !to.includes('#')) slugs.set(to, [...(slugs.get(to) ?? []), slug])
  }
  return slugs
}
