import { asAddress, LISTS, pageAddress } from '#model/address.ts'
import type { PageRef } from '#model/page-record.ts'
import { isSlug, normalizeName, slugify } from '#model/slug.ts'
import { type Report, START } from '../diagnostics.ts'
import { describeTooLong } from './longest-part.ts'
import type { PageFile, Seeds } from '../read/seeds.ts'

/** Finds pages by what editors call them, and knows every address that leads to one. */
export interface PageIndex {
  bySlug: ReadonlyMap<string, PageRef>
  /** Pages that a normalized slug, title or alias names. */
  byName: ReadonlyMap<string, readonly PageRef[]>
  /** Old and alternative addresses, and the address with fragment that they lead to. */
  redirects: ReadonlyMap<string, string>
  unreadable: ReadonlySet<string>
}

export function aliasId(name: string): string {
  return `name-${slugify(name)}`
}

export function indexPages(
  { pages, unreadable }: Pick<Seeds, 'pages' | 'unreadable'>,
  report: Report,
): PageIndex {
  const bySlug = new Map<string, PageRef>()
  const byName = new Map<string, PageRef[]>()
  const files = new Map<PageRef, string>()
  const owners = new Map<string, string>(
    LISTS.map((list) => [asAddress(list), `the list of ${list}`]),
  )
  const redirects = new Map<string, string>()

  const name = (text: string, ref: PageRef) => {
    const key = normalizeName(text)
    const known = byName.get(key) ?? []
    if (!known.includes(ref)) byName.set(key, [...known, ref])
  }
  const claim = (address: string, page: PageFile, at: { line: number; column: number }) => {
    const owner = owners.get(address)
    if (owner === undefined) owners.set(address, page.file)
    else {
      const message = `address "/${address}" is taken by ${owner}`
      report({ file: page.file, at, message, mend: 'choose another slug or address' })
    }
    return owner === undefined
  }

  const refs = pages.map((page) => {
    const { kind, slug, data } = page
    const last = kind === 'episode' ? String(data.number ?? slug) : (data.address ?? slug)
    const ref: PageRef = { kind, slug, address: pageAddress(kind, last), title: data.title }
    const twin = bySlug.get(slug)
    if (twin) {
      const message = `two pages of one slug: "${slug}" is also ${files.get(twin)}`
      report({ file: page.file, at: START, message, mend: 'rename one of the two files' })
      return ref
    }
    bySlug.set(slug, ref)
    files.set(ref, page.file)
    const tooLong = describeTooLong(last)
    if (tooLong !== undefined) {
      const at = page.at(data.address === undefined ? [] : ['address'])
      report({
        file: page.file,
        at,
        message: `address ${tooLong}`,
        mend: 'choose a shorter one',
      })
    }
    claim(ref.address, page, page.at([]))
    name(slug, ref)
    name(data.title, ref)
    return ref
  })

  pages.forEach((page, index) => {
    const ref = refs[index]
    if (!ref || bySlug.get(page.slug) !== ref) return
    const redirect = (slug: string, fragment: string, path: (string | number)[]) => {
      const at = page.at(path)
      if (!isSlug(slug)) {
        const mend = `write it as "${slugify(slug) || 'a-name'}"`
        report({ file: page.file, at, message: `"${slug}" is not a slug`, mend })
        return
      }
      const tooLong = describeTooLong(slug)
      if (tooLong !== undefined) {
        const mend = path.at(-1) === 'name' ? 'give the alias shorter "slugs"' : 'shorten it'
        report({ file: page.file, at, message: `address ${tooLong}`, mend })
        return
      }
      const address = pageAddress(ref.kind, slug)
      if (address !== ref.address && claim(address, page, at))
        redirects.set(address, ref.address + fragment)
    }
    page.data.aliases.forEach((alias, number) => {
      const path = ['aliases', number, 'name']
      const others = (byName.get(normalizeName(alias.name)) ?? []).filter((other) => other !== ref)
      for (const other of others) {
        const message = `alias "${alias.name}" names two pages: this one and ${files.get(other)}`
        const mend = 'keep it on the page that is meant, or make the two names differ'
        report({ file: page.file, at: page.at(path), message, mend })
      }
      name(alias.name, ref)
      if (others.length > 0) return
      const fragment = `#${aliasId(alias.name)}`
      if (!alias.slugs) redirect(slugify(alias.name), fragment, path)
      alias.slugs?.forEach((slug, at) => redirect(slug, fragment, ['aliases', number, 'slugs', at]))
    })
    page.data.formerly.forEach((slug, at) => redirect(slug, '', ['formerly', at]))
  })
  return { bySlug, byName, redirects, unreadable }
}
