import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Term {
  '@id': string
  '@type'?: 'rdfs:Class' | 'rdf:Property'
  'rdfs:subClassOf': { '@id': string }[]
  'schema:domainIncludes': { '@id': string }[]
}

const SCHEMA = 'http://schema.org/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

function listFor(predicate: string): 'rdfs:subClassOf' | 'schema:domainIncludes' | undefined {
  if (predicate === `${RDFS}subClassOf`) return 'rdfs:subClassOf'
  return predicate === `${SCHEMA}domainIncludes` ? 'schema:domainIncludes' : undefined
}

/** The words of schema.org as a graph of classes and properties, the form its validator asks for. */
export function schemaOrg(): { '@graph': Term[] } {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema')).replace(
    /index\.js$/,
    'schema.nq',
  )
  const terms = new Map<string, Term>()
  const short = (iri: string) => iri.replace(SCHEMA, 'schema:')
  const quads = readFileSync(file, 'utf8').matchAll(/^<([^>]*)> <([^>]*)> <([^>]*)> /gm)
  for (const [, subject = '', predicate = '', object = ''] of quads) {
    const id = short(subject)
    const term: Term = terms.get(id) ?? {
      '@id': id,
      'rdfs:subClassOf': [],
      'schema:domainIncludes': [],
    }
    terms.set(id, term)
    const list = listFor(predicate)
    if (list) term[list].push({ '@id': short(object) })
    else if (object === `${RDFS}Class`) term['@type'] = 'rdfs:Class'
    else if (object === `${RDF}Property`) term['@type'] = 'rdf:Property'
  }
  return { '@graph': [...terms.values()] }
}
