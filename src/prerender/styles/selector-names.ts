import { list } from 'postcss'

const WITHIN = String.raw`\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)`
const NEGATIONS = new RegExp(`:not${WITHIN}`, 'g')
const CHOICES = new RegExp(`:(?:is|where|has)${WITHIN}`, 'g')
const ATTRIBUTES = /(?<!\\)\[(?:[^\]\\]|\\.)*(?<!\\)\]/g
const STATES = /(?<!\\)::?[\w-]+(?:\([^)]*\))?/g
const NAMES = /([.#]?)((?:\\.|[\w-])+)/g

/** What only shows when a reader does something, or has been led to a part of the page. */
const IN_USE =
  /(?<!\\):(?:hover|focus|active|target|popover-open|modal)|(?<!\\)::(?!before|after|marker|details-content)|\[data-here/

/**
 * The classes, ids and elements that a selector asks for, as it would write them, unescaped; none
 * if it applies only while somebody uses the page.
 * @example namesOf('.a:is(.b, li) > p:not(.c)') // [['.b', '.a', 'p'], ['li', '.a', 'p']]
 */
export function namesOf(selector: string): string[][] {
  const plain = selector.replace(NEGATIONS, '')
  if (IN_USE.test(plain.replace(CHOICES, ''))) return []
  const choices = [...plain.matchAll(CHOICES)].map(([, inner = '']) =>
    list.comma(inner).flatMap(namesOf),
  )
  const own = ownNames(plain.replace(CHOICES, ''))
  return choices.reduce(
    (ways, choice) => choice.flatMap((names) => ways.map((way) => [...names, ...way])),
    [own],
  )
}

function ownNames(selector: string): string[] {
  const bare = selector.replace(ATTRIBUTES, '').replace(STATES, ' ')
  return [...bare.matchAll(NAMES)]
    .map(([, sign = '', name = '']) => sign + name.replaceAll('\\', ''))
    .filter((name) => !/^\d/.test(name))
}
