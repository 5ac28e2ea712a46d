import type { z } from 'zod'
import type { Report } from '../diagnostics.ts'
import { didYouMean } from '../link/nearest-name.ts'
import type { LocatedData } from './parse-yaml.ts'
import { describeAt, keysOf, lineFor } from './schema-at.ts'

/** Data that has the shape its schema promises, and still knows its places. */
export interface Located<T> extends Omit<LocatedData, 'data'> {
  data: T
}

/** How zod may report that a key is not there, by the kind of value it wants. */
const MISSING: ReadonlySet<unknown> = new Set(['invalid_type', 'invalid_value'])

/** Checks data against a schema; reports every fault and answers undefined when there is any. */
export function validate<T extends z.ZodType>(
  schema: T,
  located: LocatedData,
  report: Report,
): Located<z.output<T>> | undefined {
  const result = schema.safeParse(located.data, { reportInput: true })
  if (result.success) return { ...located, data: result.data }
  for (const issue of result.error.issues) reportIssue(issue, schema, located, report)
  return undefined
}

function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  located: LocatedData,
  report: Report,
) {
  const { file } = located
  const name = issue.path.findLast((part) => typeof part === 'string') ?? 'the file'
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, issue.path, located.data)
    for (const key of issue.keys) {
      const place = { file, at: located.keyAt([...issue.path, key]) }
      const line = lineFor(schema, issue.path, key)
      if (line === undefined) {
        const mend = didYouMean(key, known, `known keys: ${known.join(', ')}`)
        report({ ...place, message: `unknown key "${key}"`, mend })
      } else {
        const mend = `it belongs to files that say "${line}"; take it out here`
        report({ ...place, message: `key "${key}" has no place here`, mend })
      }
    }
  } else if (issue.input === undefined && MISSING.has(issue.code)) {
    const mend = `add it: ${describeAt(schema, issue.path)}`
    report({ file, at: located.at(issue.path), message: `missing key "${name}"`, mend })
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const mend = didYouMean(String(issue.input), values, `one of: ${values.join(', ')}`)
    report({
      file,
      at: located.at(issue.path),
      message: `unknown ${name} "${String(issue.input)}"`,
      mend,
    })
  } else {
    const position =
      issue.code === 'invalid_key' ? located.keyAt(issue.path) : located.at(issue.path)
    const message = `${name} ${describeFault(issue)}`
    report({ file, at: position, message, mend: describeAt(schema, issue.path) })
  }
}

function describeFault(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `needs at least ${issue.minimum}`
  const given = typeof issue.input === 'string' ? `"${issue.input}" ` : ''
  return given + issue.message.replace(/^Invalid input: /, 'is wrong: ')
}
