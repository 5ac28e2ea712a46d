const UNESCAPED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

export interface Site {
  base: string
  /** Text of every file by name. */
  files: ReadonlyMap<string, string>
}

/** Links of built pages that lead nowhere, each as `page -> link`. */
export function brokenLinks({ base, files }: Site): string[] {
  const fragments = new Map([...files].map(([name, html]) => [name, fragmentsIn(html)]))
  return [...files]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, html]) =>
      linksIn(html)
        .filter((link) => !resolves(link, name))
        .map((link) => `${name} -> ${link}`),
    )

  function resolves(link: string, from: string): boolean {
    if (/^(?:https?:|mailto:)/.test(link)) return true
    if (link.startsWith('#')) return link === '#' || has(from, link.slice(1))
    if (!link.startsWith(base)) return false
    const { pathname, hash } = new URL(link, 'http://localhost')
    const path = pathname.slice(base.length)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return files.has(file) && (hash === '' || has(file, decodeURIComponent(hash.slice(1))))
  }

  function has(file: string, fragment: string): boolean {
    return fragments.get(file)?.has(fragment) ?? false
  }
}

function linksIn(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
  const refresh = [...html.matchAll(/content="0; url=([^"]*)"/g)].map(([, link = '']) => link)
  return [...attributes, ...refresh].map(unescape)
}

function fragmentsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id)))
}

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => UNESCAPED[entity] ?? entity)
}
