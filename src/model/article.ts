import { z } from 'zod'

/** A piece of running text; links name an address, so that a host may serve it under any base. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'page'; address: string; text: string }
  | { type: 'external'; href: string; children: Inline[] }

export const InlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string().describe('The words.') }),
    z.strictObject({
      type: z.enum(['emphasis', 'strong']).describe('How it is set.'),
      children: z.array(InlineSchema).describe('What is set so.'),
    }),
    z.strictObject({
      type: z.literal('page'),
      address: z.string().describe('Address below the base, with a fragment where one is meant.'),
      text: z.string().describe('The words of the link.'),
    }),
    z.strictObject({
      type: z.literal('external'),
      href: z.string().describe('Where it leads, by https.'),
      children: z.array(InlineSchema).describe('The words of the link.'),
    }),
  ]),
)

export const LevelSchema = z.int().min(0).describe('What a reader must have seen; 0 is safe.')

export const CitesSchema = z.array(z.string()).describe('Ids of the statements that bear it out.')

export const SentenceSchema = z.strictObject({
  inlines: z.array(InlineSchema).describe('Its text.'),
  cites: CitesSchema,
  level: LevelSchema,
})
export type Sentence = z.infer<typeof SentenceSchema>

export const BlockSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph'),
    sentences: z.array(SentenceSchema).describe('In order.'),
  }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean().describe('Whether the items are numbered.'),
    items: z.array(z.array(SentenceSchema)).describe('The sentences of each item.'),
  }),
  z
    .strictObject({
      type: z.literal('note'),
      inlines: z.array(InlineSchema).describe('Its words.'),
      level: LevelSchema,
    })
    .describe('A content note; it takes the level of the block that it precedes.'),
])
export type Block = z.infer<typeof BlockSchema>

export const SectionSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  depth: z.union([z.literal(2), z.literal(3)]).describe('Level of the heading.'),
  heading: z.string().describe('Its words.'),
  level: LevelSchema.describe('Above 0 when the heading itself gives something away.'),
  blocks: z.array(BlockSchema).describe('What stands below the heading.'),
})
export type Section = z.infer<typeof SectionSchema>
