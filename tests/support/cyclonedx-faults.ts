import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

const LIBRARY = '@cyclonedx/cyclonedx-library/package.json'

/** Where the schema believes that those are which it refers to. */
const BESIDE = 'http://cyclonedx.org/schema/'

let validate: ValidateFunction | undefined

/** The published schema of CycloneDX 1.6; what only tells the form of a text is not looked at. */
function compileSchema(): ValidateFunction {
  const folder = join(dirname(createRequire(import.meta.url).resolve(LIBRARY)), 'res/schema')
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  for (const name of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `${BESIDE}${name}.SNAPSHOT.schema.json`)
  }
  return ajv.compile(schema('bom-1.6'))
}

interface Bom {
  components: { 'bom-ref': string }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** What the schema finds wrong with a bill of materials, and references that lead nowhere. */
export function cyclonedxFaults(bom: Bom & { metadata: object }): string[] {
  validate ??= compileSchema()
  validate(bom)
  const wrong = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  const known = new Set(bom.dependencies.map(({ ref }) => ref))
  const named = [
    ...bom.components.map((component) => component['bom-ref']),
    ...bom.dependencies.flatMap(({ dependsOn }) => dependsOn),
  ]
  return [...wrong, ...named.filter((ref) => !known.has(ref)).map((ref) => `${ref} is unknown`)]
}
