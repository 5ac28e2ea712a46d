import { z } from 'zod'
import { CountSchema, EdtfDateSchema } from './seed-scalars.ts'

const cites = z.array(z.string()).min(1).describe('Ids of the statements that bear it out.')

export const RankSchema = z
  .enum(['preferred', 'normal', 'deprecated'])
  .default('normal')
  .describe('As in Wikidata: preferred is shown first, deprecated is kept but marked as wrong.')

export const AliasSeedSchema = z.strictObject({
  name: z.string().describe('Another name that a source uses.'),
  slugs: z.array(z.string()).optional().describe('Addresses it answers to; the slug of the name.'),
  cites,
})

export const FactSeedSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, 'is not in lower-case letters, digits and hyphens')
    .optional()
    .describe('Keeps an old address when the value is reworded.'),
  property: z.string().describe('One of the properties of wiki.yaml.'),
  value: z.string().min(1).describe('Text, which may hold wiki links.'),
  rank: RankSchema,
  date: EdtfDateSchema.optional().describe('When it was so, or happened.'),
  cites,
})

export const RelationSeedSchema = z.strictObject({
  type: z.string().describe('One of the relations of wiki.yaml.'),
  page: z.string().describe('The page it points to.'),
  rank: RankSchema,
  cites,
})

export const MovedSeedSchema = z
  .record(z.string(), z.string())
  .default({})
  .describe('Old fragments of the page, and what they are now; "" is the page itself.')

export const PageSeedSchema = z.strictObject({
  title: z.string().min(1).describe('Level-0 title.'),
  number: CountSchema.optional().describe('The number of an episode, which is its address.'),
  address: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'is not a single lower-case path part')
    .optional()
    .describe('The address of a topic where it is not its slug.'),
  formerly: z.array(z.string()).default([]).describe('Old slugs, which redirect here.'),
  moved: MovedSeedSchema,
  aliases: z.array(AliasSeedSchema).default([]).describe('Names that sources use for it.'),
  facts: z.array(FactSeedSchema).default([]).describe('What is known of it, property by property.'),
  relations: z.array(RelationSeedSchema).default([]).describe('How it stands to other pages.'),
})
export type PageSeed = z.infer<typeof PageSeedSchema>
