import type { Stance } from '#model/statement.ts'

/** How a source puts a statement, in words; nothing for a plain fact. */
export function describeStance(stance: Stance, by?: string): string | undefined {
  const of = by ? ` of ${by}` : ''
  switch (stance) {
    case 'fact':
      return by && `on the word of ${by}`
    case 'opinion':
      return `opinion${of}`
    case 'prediction':
      return `prediction${of}`
    case 'question':
      return by ? `question asked by ${by}` : 'open question'
    case 'attributed':
      return by ? `reported from ${by}` : 'reported from others'
    case 'inferred':
      return `conclusion${of || ' of the source'}`
  }
}
