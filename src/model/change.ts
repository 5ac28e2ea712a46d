import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { CountSchema } from './seed-scalars.ts'

export const ChangePartSchema = z
  .enum(['fact', 'relation', 'beat', 'statement', 'disagreement'])
  .describe('What kind of part of a page changed.')
export type ChangePart = z.infer<typeof ChangePartSchema>

const ids = z.array(z.string()).optional()

const PartChangesSeedSchema = z.strictObject({
  added: ids.describe('Ids of those that are new.'),
  reworded: ids.describe('Ids of those that say it otherwise.'),
  removed: z
    .record(z.string(), CountSchema)
    .optional()
    .describe('How much each of those that are gone gave away, by its id.'),
})
export type PartChangesSeed = z.infer<typeof PartChangesSeedSchema>

export const PageChangesSeedSchema = z.strictObject({
  page: z
    .enum(['added', 'removed'])
    .optional()
    .describe('Whether the page as a whole is new or gone; left out when it is neither.'),
  title: z.string().optional().describe('What a page that is gone was called.'),
  parts: z
    .partialRecord(ChangePartSchema, PartChangesSeedSchema)
    .optional()
    .describe('What changed on it, by kind of part.'),
})
export type PageChangesSeed = z.infer<typeof PageChangesSeedSchema>

/** What changed up to a day, in a file that is named after the day. */
export const ChangesSeedSchema = z.strictObject({
  since: z.string().describe('The revision of the seeds that it was compared with.'),
  summary: z.string().min(1).describe('What changed in a sentence that is safe for everybody.'),
  pages: z.record(z.string(), PageChangesSeedSchema).describe('What changed, by address.'),
})
export type ChangesSeed = z.infer<typeof ChangesSeedSchema>

export const ChangedPartSchema = z.strictObject({
  part: ChangePartSchema,
  how: z.enum(['added', 'reworded']).describe('Whether it is new or says it otherwise.'),
  fragment: z.string().describe('Where it stands on the page.'),
  text: z.string().describe('What it says, in plain text; its level holds for all of it.'),
  level: LevelSchema,
})
export type ChangedPart = z.infer<typeof ChangedPartSchema>

export const GonePartsSchema = z.strictObject({
  part: ChangePartSchema,
  level: LevelSchema.describe('What they gave away.'),
  count: z.int().min(1).describe('How many there were.'),
})
export type GoneParts = z.infer<typeof GonePartsSchema>

export const ChangedPageSchema = z.strictObject({
  address: z.string().describe('Address below the base.'),
  title: z.string().describe('Level 0.'),
  how: z.enum(['added', 'removed', 'edited']).describe('What happened to the page as a whole.'),
  description: z.string().optional().describe('Of a page that is new; level 0.'),
  parts: z.array(ChangedPartSchema).describe('What is new on it, or says it otherwise.'),
  gone: z.array(GonePartsSchema).describe('What is no longer there.'),
})
export type ChangedPage = z.infer<typeof ChangedPageSchema>

/** Changes to facts, the latest first. */
export const ChangeListSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        date: z.string().describe('The day, as 2020-02-03.'),
        summary: z.string().describe('What changed, in a sentence; level 0.'),
        pages: z.array(ChangedPageSchema).describe('What changed, page by page.'),
      }),
    )
    .describe('A change for each day on which some were published.'),
})
export type ChangeList = z.infer<typeof ChangeListSchema>
