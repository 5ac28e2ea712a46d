import { z } from 'zod'
import type { KeyPath } from './parse-yaml.ts'

/** The schemas that may apply at a place: through optional values, lists, records and unions. */
function schemasAt(schema: unknown, path: KeyPath): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemasAt(schema.unwrap(), path)
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => schemasAt(option, path))
  }
  const [key, ...rest] = path
  if (key === undefined) return schema instanceof z.ZodType ? [schema] : []
  if (schema instanceof z.ZodObject) return schemasAt(Reflect.get(schema.shape, key), rest)
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest)
  return []
}

/** The keys that an object at a place may have in any shape. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  const keys = schemasAt(schema, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  )
  return [...new Set(keys)]
}

/** The shapes that a file may have, and the line that says which one it has. */
function shapesOf(schema: z.ZodType): { line: string; shape: z.ZodType }[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [{ line: '', shape: schema }]
  const { discriminator } = schema.def
  return schema.options.flatMap((shape) => {
    const literal: unknown = shape instanceof z.ZodObject && shape.shape[discriminator]
    if (!(shape instanceof z.ZodObject && literal instanceof z.ZodLiteral)) return []
    return [...literal.values].map((value) => ({ line: `${discriminator}: ${value}`, shape }))
  })
}

/** The keys that an object at a place of a file may have, where the file says of which shape it is. */
export function keysOf(schema: z.ZodType, path: KeyPath, data: unknown): string[] {
  const own = shapesOf(schema).find(({ line }) => isSaid(line, data))
  return keysAt(own?.shape ?? schema, path)
}

/** The line that a file would have to have for a key to stand at a place of it. */
export function lineFor(schema: z.ZodType, path: KeyPath, key: string): string | undefined {
  return shapesOf(schema).find(({ shape }) => keysAt(shape, path).includes(key))?.line
}

function isSaid(line: string, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).some(([key, value]) => line === `${key}: ${value}`)
}

/** The sentence that documents the innermost described field on the way to a place. */
export function describeAt(schema: z.ZodType, path: KeyPath): string {
  for (let length = path.length; length > 0; length -= 1) {
    const parents = schemasAt(schema, path.slice(0, length - 1))
    const key = path[length - 1] ?? ''
    for (const parent of parents) {
      const field: unknown =
        parent instanceof z.ZodObject ? Reflect.get(parent.shape, key) : undefined
      if (field instanceof z.ZodType && field.description) return field.description
    }
  }
  return 'see docs/seeds.md'
}
