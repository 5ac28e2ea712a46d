import type { Vocabulary } from '#model/vocabulary.ts'
import type { WikiSeed } from '#model/wiki.ts'

/** What properties and relations are called at schema.org, for those that wiki.yaml gives a word. */
export function listVocabulary({ properties, relations }: WikiSeed): Vocabulary {
  return { properties: wordsOf(properties), relations: wordsOf(relations) }
}

function wordsOf<T extends string>(named: Record<string, { schema?: T }>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, { schema }]) => (schema ? [[name, schema]] : [])),
  )
}
