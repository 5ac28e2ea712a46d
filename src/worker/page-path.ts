/**
 * The one path under which a page is kept, however it was asked for; undefined for other files.
 * @example pagePath('a/index.html') // 'a/'
 */
export function pagePath(path: string): string | undefined {
  const plain = path.replace(/(^|\/)index\.html$/, '$1')
  const last = plain.split('/').at(-1) ?? ''
  if (last.includes('.')) return undefined
  return last === '' ? plain : `${plain}/`
}
