import { z } from 'zod'
import type { Report } from './diagnostics.ts'
import { didYouMean } from './nearest-name.ts'
import type { KeyPath, LocatedData } from './parse-yaml.ts'

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
  const name = String(issue.path.findLast((part) => typeof part === 'string') ?? 'the file')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    for (const key of issue.keys) {
      report({
        file,
        ...located.keyAt([...issue.path, key]),
        message: `unknown key "${key}"`,
        mend: didYouMean(key, known, `known keys: ${known.join(', ')}`),
      })
    }
  } else if (issue.input === undefined && MISSING.has(issue.code)) {
    const mend = `add it: ${describeAt(schema, issue.path)}`
    report({ file, ...located.at(issue.path), message: `missing key "${name}"`, mend })
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const mend = didYouMean(String(issue.input), values, `one of: ${values.join(', ')}`)
    report({
      file,
      ...located.at(issue.path),
      message: `unknown ${name} "${String(issue.input)}"`,
      mend,
    })
  } else {
    const position =
      issue.code === 'invalid_key' ? located.keyAt(issue.path) : located.at(issue.path)
    const message = `${name} ${describeFault(issue)}`
    report({ file, ...position, message, mend: describeAt(schema, issue.path) })
  }
}

function describeFault(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `needs at least ${issue.minimum}`
  const given = typeof issue.input === 'string' ? `"${issue.input}" ` : ''
  return given + issue.message.replace(/^Invalid input: /, 'is wrong: ')
}

/** The schema of one value inside another, through the wrappers zod puts around it. */
function schemaAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemaAt(schema.unwrap() as z.ZodType, path)
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options.filter((option) => option instanceof z.ZodType)
    if (path.length > 0) return firstDefined(options.map((option) => schemaAt(option, path)))
  }
  const [key, ...rest] = path
  if (key === undefined) return schema
  if (schema instanceof z.ZodObject) {
    const inner: unknown = Reflect.get(schema.shape, key)
    return inner instanceof z.ZodType ? schemaAt(inner, rest) : undefined
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest)
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as z.ZodType, rest)
  return undefined
}

function firstDefined<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined)
}

function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  const found = schemaAt(schema, path)
  const objects = found instanceof z.ZodDiscriminatedUnion ? found.options : [found]
  const keys = objects.flatMap((object) =>
    object instanceof z.ZodObject ? Object.keys(object.shape) : [],
  )
  return [...new Set(keys)]
}

/** The sentence that documents the innermost described field on the path. */
function describeAt(schema: z.ZodType, path: KeyPath): string {
  for (let length = path.length; length > 0; length -= 1) {
    const field = fieldAt(schema, path.slice(0, length))
    if (field?.description) return field.description
  }
  return 'see docs/seeds.md'
}

function fieldAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))
  const key = path.at(-1)
  if (!(parent instanceof z.ZodObject) || key === undefined) return schemaAt(schema, path)
  const field: unknown = Reflect.get(parent.shape, key)
  return field instanceof z.ZodType ? field : undefined
}
