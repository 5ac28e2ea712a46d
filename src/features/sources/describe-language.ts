/** Names a language in English; the tag itself where it has no name. */
export function describeLanguage(tag: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })
  // Regions are worded differently from one browser to the next; languages are not.
  return names.of(tag.split('-')[0] ?? tag) ?? tag
}
