import { z } from 'zod'

/** A piece of running text; links name an address, so that a host may serve it under any base. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'page'; address: string; text: string }
  | { type: 'external'; href: string; children: Inline[] }

export const InlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string() }),
    z.strictObject({ type: z.enum(['emphasis', 'strong']), children: z.array(InlineSchema) }),
    z.strictObject({
      type: z.literal('page'),
      address: z.string().describe('Address below the base, with a fragment where one is meant.'),
      text: z.string(),
    }),
    z.strictObject({
      type: z.literal('external'),
      href: z.string(),
      children: z.array(InlineSchema),
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
  z.strictObject({ type: z.literal('paragraph'), sentences: z.array(SentenceSchema) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(SentenceSchema)),
  }),
  z
    .strictObject({ type: z.literal('note'), inlines: z.array(InlineSchema), level: LevelSchema })
    .describe('A content note; it takes the level of the block that it precedes.'),
])
export type Block = z.infer<typeof BlockSchema>

export const SectionSchema = z.strictObject({
  id: z.string().describe('Its fragment on the page.'),
  depth: z.union([z.literal(2), z.literal(3)]).describe('Level of the heading.'),
  heading: z.string(),
  level: LevelSchema.describe('Above 0 when the heading itself gives something away.'),
  blocks: z.array(BlockSchema),
})
export type Section = z.infer<typeof SectionSchema>
