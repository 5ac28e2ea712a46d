import { z } from 'zod'
import { PageKindSchema } from './page-kind.ts'
import { CountSchema, FlagSchema } from './seed-scalars.ts'
import { PropertyTermSchema, RelationTermSchema } from './vocabulary.ts'

export const HorizonSeedSchema = z.strictObject({
  steps: CountSchema.describe('How many steps (episodes) the story has.'),
  after: z.string().describe('Words for "has seen n steps"; {n} stands for the number.'),
  last: z.string().describe('Words for "has seen it all".'),
  upTo: z
    .string()
    .default('up to part {n}')
    .describe('What a reader who has seen n steps says to have seen.'),
  all: z.string().default('all of it').describe('What a reader who knows the story says.'),
})
export type Horizon = z.output<typeof HorizonSeedSchema>

export const PropertySeedSchema = z.strictObject({
  label: z.string().describe('Its name in the facts panel.'),
  facet: FlagSchema.default(false).describe('Whether lists can be filtered by it.'),
  values: z
    .array(z.string())
    .min(2)
    .optional()
    .describe('All values that it may have, in the order in which lists show them.'),
  timeline: z.string().optional().describe('Phase of the timeline that its dated facts stand in.'),
  written: FlagSchema.default(false).describe(
    'Whether its dated facts tell what was written about the subject, not what happened to it.',
  ),
  kin: FlagSchema.default(false).describe('Whether pages that share a value are drawn as kin.'),
  story: FlagSchema.default(false).describe(
    'Whether its facts are plot beats, told in their order.',
  ),
  schema: PropertyTermSchema.optional(),
})

/** Names that addresses of lists use for something else than a property. */
const TAKEN = new Set(
  'q sort view sources title relations first-appearance ties origin source-count'.split(' '),
)

const PropertiesSchema = z.record(z.string(), PropertySeedSchema).check(({ value, issues }) => {
  for (const [name, property] of Object.entries(value)) {
    if (!property.facet || (/^[a-z0-9-]{1,40}$/.test(name) && !TAKEN.has(name))) continue
    const message = 'is no name that the address of a list can have for a facet'
    issues.push({ code: 'custom', input: property, path: [name], message })
  }
})

export const RelationTypeSeedSchema = z.strictObject({
  label: z.string().describe('Wording on the page that states it, such as "Coached by".'),
  inverse: z.string().describe('Wording on the page it points to; the same when symmetric.'),
  group: z.string().describe('Heading it stands under in the list of relationships.'),
  appearance: FlagSchema.default(false).describe('Whether it says who appears in an episode.'),
  schema: RelationTermSchema.optional(),
})

export const WikiSeedSchema = z.strictObject({
  name: z.string().describe('The name of the wiki.'),
  tagline: z.string().describe('One line about it.'),
  language: z.string().describe('BCP 47 tag of the language it is written in.'),
  url: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.endsWith('/'), 'has to end in a slash')
    .describe('Where it is published; its path is the base of every address.'),
  show: z.string().describe('Slug of the page of the show it is about.'),
  notice: z.string().describe('What the foot of every page says about the wiki.'),
  horizon: HorizonSeedSchema.describe('The steps of the story that spoilers are measured by.'),
  unknowns: z.array(z.string()).default([]).describe('What no source says, a sentence each.'),
  featured: z.array(z.string()).describe('Slugs of the pages the home page leads to.'),
  properties: PropertiesSchema.describe('Every property a fact may have.'),
  relations: z.record(z.string(), RelationTypeSeedSchema).describe('Every type of relation.'),
  redirects: z
    .record(z.string(), z.string())
    .default({})
    .describe('Old addresses, and those that took their place, where "formerly" does not do.'),
  kinds: z
    .partialRecord(PageKindSchema, z.string())
    .describe('The sentence that opens the list of each kind of page.'),
})
export type WikiSeed = z.infer<typeof WikiSeedSchema>
