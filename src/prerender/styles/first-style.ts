import postcss, { list, type Root } from 'postcss'
import { namesOf } from './selector-names.ts'

/** What no first paint on a screen shows, or only one of an old browser, which has the whole soon. */
const LATER =
  /^(?:keyframes|layer properties$|supports .*-moz-orient|media.*(?:print|prefers-reduced|forced-colors))/
const UNSEEN =
  /^(?:animation|transition|cursor|pointer-events|scroll-(?!margin|padding)|overscroll|-webkit-text-decor)/
const MIXED = /^supports \(color:\s*color-mix\(in lab, red, red\)\)$/

/**
 * Of a built stylesheet what elements with these names need to stand where they will stand, and
 * look as they will look. The whole may come after it: it says all of it again, in the same order.
 */
export function firstStyle(css: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(css)
  const layers = layersOf(root)
  takeOutUnseen(root)
  root.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) =>
      namesOf(selector).some((way) => way.every((name) => names.has(name))),
    )
    if (needed.length > 0) rule.selectors = needed
    else rule.remove()
  })
  while (sweep(root));
  return layers + root.toString()
}

/** What a stylesheet has more to say of than each part of it: names that an element and those around it have. */
export function leftOut(whole: string, parts: readonly string[]): string[][][] {
  const ways = new Map(waysIn(whole).map((way) => [String(way), way]))
  return parts.map((part) => {
    const known = new Set(waysIn(part).map(String))
    return [...ways].filter(([name]) => !known.has(name)).map(([, way]) => way)
  })
}

function waysIn(css: string): string[][] {
  const root = postcss.parse(css)
  takeOutUnseen(root)
  while (sweep(root));
  const ways: string[][] = []
  root.walkRules(({ selectors }) => void ways.push(...selectors.flatMap(namesOf)))
  return ways
}

/** Layers follow each other as they are named first, by whichever style names them. */
function layersOf(root: Root): string {
  const layers = root.nodes.flatMap((node) =>
    node.type === 'atrule' && node.name === 'layer' ? list.comma(node.params) : [],
  )
  return layers.length > 0 ? `@layer ${[...new Set(layers)].join()};` : ''
}

function takeOutUnseen(root: Root): void {
  root.walkComments((comment) => void comment.remove())
  root.walkAtRules((rule) => {
    const words = `${rule.name} ${rule.params}`
    if (LATER.test(words)) rule.remove()
    else if (MIXED.test(words) && rule.nodes) rule.replaceWith(rule.nodes)
  })
  root.walkDecls(UNSEEN, (declaration) => void declaration.remove())
}

/** Takes away variables that nothing uses and blocks that nothing is in; answers whether it did. */
function sweep(root: Root): boolean {
  const used = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  let swept = false
  root.walk((node) => {
    const isUnused =
      (node.type === 'decl' && node.prop.startsWith('--') && !used.has(node.prop)) ||
      (node.type === 'atrule' && node.name === 'property' && !used.has(node.params)) ||
      ('nodes' in node && node.nodes?.length === 0)
    if (isUnused) node.remove()
    swept ||= isUnused
  })
  return swept
}
