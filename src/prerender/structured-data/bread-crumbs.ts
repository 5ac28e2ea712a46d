import type { BreadcrumbList } from 'schema-dts'
import type { CompiledWiki } from '../compiled-wiki.ts'

/** The way from home to a page; its parts are the parts of the address. */
export function breadCrumbs(
  address: string,
  name: string,
  { wiki, records }: CompiledWiki,
): Exclude<BreadcrumbList, string> {
  const parts = address.split('/').filter((part) => part !== '')
  const crumbs = parts.map((part, index) => {
    const at = `${parts.slice(0, index + 1).join('/')}/`
    const record = records.get(at)
    const title = record?.record === 'page' ? record.title : capitalize(part)
    return { at, title: at === address ? name : title }
  })
  return {
    '@type': 'BreadcrumbList',
    '@id': `${wiki.url}${address}#path`,
    itemListElement: [{ at: '', title: wiki.name }, ...crumbs].map(({ at, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: wiki.url + at,
    })),
  }
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
