import { z } from 'zod'

export const RelationTermSchema = z
  .enum([
    'actor',
    'author',
    'character',
    'colleague',
    'creator',
    'director',
    'knows',
    'parent',
    'producer',
    'sibling',
    'spouse',
  ])
  .describe('Word of schema.org that says what the other page is to the page that states it.')
export type RelationTerm = z.infer<typeof RelationTermSchema>

export const PropertyTermSchema = z
  .enum(['genre', 'jobTitle', 'numberOfEpisodes'])
  .describe('Word of schema.org for the property.')
export type PropertyTerm = z.infer<typeof PropertyTermSchema>

/** What properties and relations of this wiki are called at schema.org, as far as it knows them. */
export const VocabularySchema = z.strictObject({
  properties: z.record(z.string(), PropertyTermSchema).describe('By property.'),
  relations: z.record(z.string(), RelationTermSchema).describe('By type of relation.'),
})
export type Vocabulary = z.infer<typeof VocabularySchema>
