import { z } from 'zod'
import { CitesSchema } from './article.ts'
import { PageRefSchema } from './page-record.ts'
import { TraceSchema } from './trace.ts'

const length = z.number()

export const MapNodeSchema = z.strictObject({
  slug: z.string().describe('Of the character that stands here.'),
  x: length.describe('Middle of the trace, from the left.'),
  y: length.describe('Middle of the trace, from the top.'),
  r: length.describe('Half the size of the trace; more ties at level 0 make it larger.'),
  lines: z.array(z.string()).describe('The name as it is written below, one or two lines.'),
})
export type MapNode = z.infer<typeof MapNodeSchema>

export const MapTieSchema = z.strictObject({
  group: z.string().describe('The kind of tie, as the list has it.'),
  from: z.string().describe('Slug of one of the two.'),
  to: z.string().describe('Slug of the other.'),
  path: z.string().describe('SVG path data of its arc.'),
})
export type MapTie = z.infer<typeof MapTieSchema>

export const MapKinSchema = z.strictObject({
  name: z.string().describe('What the kin share.'),
  x: length.describe('Middle of the large figure behind them.'),
  y: length.describe('Middle of the large figure behind them.'),
  r: length.describe('Half the size of that figure.'),
  label: z
    .strictObject({ x: length.describe('From the left.'), y: length.describe('From the top.') })
    .optional()
    .describe('Middle of the base line of the name; left out where there is no room for it.'),
})
export type MapKin = z.infer<typeof MapKinSchema>

export const MapLayoutSchema = z.strictObject({
  width: length.describe('Of the view box.'),
  height: length.describe('Of the view box.'),
  text: length.describe('Size of the names that the layout has room for.'),
  leading: length.describe('From one line of a name to the next.'),
  nodes: z.array(MapNodeSchema).describe('Everybody, each at one place.'),
  kin: z.array(MapKinSchema).describe('The large figures behind those who are kin.'),
  ties: z
    .array(MapTieSchema)
    .describe('One for each kind of tie between two characters, whatever its level.'),
})
export type MapLayout = z.infer<typeof MapLayoutSchema>

/** All characters and what ties them, laid out by what somebody who has seen nothing may know. */
export const RelationshipMapSchema = z.strictObject({
  characters: z
    .array(
      z.strictObject({
        page: PageRefSchema.describe('Of the character.'),
        trace: TraceSchema,
        given: z.boolean().describe('Whether a given document tells of it.'),
      }),
    )
    .describe('Everybody on the map, by title; nobody where they are too many to draw.'),
  kin: z
    .array(
      z.strictObject({
        name: z.string().describe('The value that they share.'),
        label: z.string().describe('Of the property that it is a value of.'),
        trace: TraceSchema.describe('Their figure, apart from what each makes of it.'),
        members: z
          .array(
            z.strictObject({ slug: z.string().describe('Of a character.'), cites: CitesSchema }),
          )
          .describe('Those who share it.'),
      }),
    )
    .describe('Level 0.'),
  wide: MapLayoutSchema.describe('For screens that are wider than a phone.'),
  tall: MapLayoutSchema.describe('For phones.'),
})
export type RelationshipMap = z.infer<typeof RelationshipMapSchema>
