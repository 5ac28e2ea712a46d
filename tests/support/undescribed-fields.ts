interface SchemaNode {
  $ref?: string
  description?: string
  const?: unknown
  properties?: Record<string, SchemaNode>
}

/** Fields of a JSON Schema that nothing is said of, neither there nor where it refers to. */
export function undescribedFields(schema: { $defs: Record<string, SchemaNode> }): string[] {
  const found: string[] = []
  const isDescribed = ({ description, $ref, const: only }: SchemaNode): boolean => {
    if (description !== undefined || only !== undefined) return true
    const target = schema.$defs[$ref?.split('/').at(-1) ?? '']
    return target?.description !== undefined
  }
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    const { properties = {}, ...rest }: SchemaNode = node
    for (const [name, field] of Object.entries(properties)) {
      if (!isDescribed(field)) found.push(`${path}.${name}`)
      walk(field, `${path}.${name}`)
    }
    for (const part of Object.values(rest)) walk(part, path)
  }
  for (const [name, definition] of Object.entries(schema.$defs)) walk(definition, name)
  return found
}
