/** The last part of an address: lower-case ASCII letters, digits and single hyphens. */
export type Slug = string & { readonly __brand: 'Slug' }

/** Windows device names cannot be files there, so a checkout or a host would fail on them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/

export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !RESERVED.test(text)
}

/**
 * Turns any name into a slug, or '' when nothing of it is left.
 * @example slugify('Dr. Renée O’Hara') // 'dr-renee-ohara'
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Two names that differ only in case, width or spacing are the same name. */
export function normalizeName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
