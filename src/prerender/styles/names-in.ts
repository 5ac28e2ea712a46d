const TEXTS = /"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g
const WRITTEN = /<([a-z][a-z0-9]*)/g

/** The classes, ids and elements that a component may write; those that it does not do no harm. */
export function namesInSource(source: string): string[] {
  const words = [...source.matchAll(TEXTS)]
    .flatMap(([, ...texts]) => texts.join('').split(/\s+/))
    .flatMap((word) => [`.${word}`, `#${word}`])
  return [...words, ...[...source.matchAll(WRITTEN)].map(([, name = '']) => name)]
}

const ELEMENT = /<([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/g
const CLASS = /\sclass="([^"]*)"/
const ID = /\sid="([^"]*)"/

/** The classes, ids and elements of written HTML, as a selector would name them. */
export function namesInHtml(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, element = '', attributes = ''] of html.matchAll(ELEMENT)) {
    names.add(element)
    const id = ID.exec(attributes)?.[1]
    if (id !== undefined) names.add(`#${id}`)
    for (const name of CLASS.exec(attributes)?.[1]?.split(' ') ?? [])
      names.add(`.${unescape(name)}`)
  }
  return names
}

function unescape(name: string): string {
  return name.replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
