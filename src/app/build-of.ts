const MANIFEST = /\/(manifest-\w+)\.json"/
const ENTRY = /<script type="module"[^>]* src="([^"]+)"/
/** Another page has moved here, which only another build can know of. */
const MOVED = /http-equiv="(refresh)"/

/** Which build of the wiki a page is from, by the files that its head names; none if it is no page of it. */
export function buildOf(html: string): string | undefined {
  const [head = ''] = html.split('</head>')
  const names = [MANIFEST, ENTRY, MOVED].flatMap((name) => name.exec(head)?.[1] ?? [])
  return names.join(' ') || undefined
}
