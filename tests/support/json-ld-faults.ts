import Validator from '@adobe/structured-data-validator'
import { schemaOrg } from './schema-org.ts'

let validator: Validator | undefined

/** The data blocks of a page, parsed. */
export function dataBlocksIn(html: string): unknown[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...blocks].map(([, json = '']) => JSON.parse(json) as unknown)
}

interface Node {
  '@type'?: string
}

/** What schema.org, and search engines that read it, find wrong with the nodes of a graph. */
export async function jsonLdFaults(graph: readonly Node[]): Promise<string[]> {
  validator ??= new Validator(schemaOrg())
  const byType = Map.groupBy(graph, (node) => node['@type'] ?? 'untyped')
  const issues = await validator.validate({
    // Each node is taken as it would be parsed from a page; what is undefined is not there.
    jsonld: JSON.parse(JSON.stringify(Object.fromEntries(byType))) as Record<string, object[]>,
  })
  return issues.map(({ severity, rootType, issueMessage }) =>
    [severity, rootType, issueMessage].join(' '),
  )
}
