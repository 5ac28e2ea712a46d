import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const SCHEMAS = {
  sitemap: { file: 'sitemap.xsd', extension: 'schema' },
  atom: { file: 'atom.rng', extension: 'relaxng' },
} as const

/** What a schema finds wrong with a piece of XML. */
export async function xmlFaults(xml: string, kind: keyof typeof SCHEMAS): Promise<string[]> {
  const { file, extension } = SCHEMAS[kind]
  const schema = readFileSync(join(import.meta.dirname, 'xml-schemas', file), 'utf8')
  const { errors } = await validateXML({
    xml: [{ fileName: 'given.xml', contents: xml }],
    schema: [schema],
    extension,
  })
  return errors.map(({ message }) => message)
}
