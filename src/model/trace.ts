import { z } from 'zod'

/**
 * The figure that stands for a page: the curve of a point fixed to a circle that rolls inside
 * another (a hypotrochoid), as a blade would leave it on ice.
 */
export const TraceSchema = z
  .strictObject({
    lobes: z.int().min(3).describe('How many times the curve reaches its outermost.'),
    turns: z.int().min(1).describe('How often it goes round before it closes; kin share both.'),
    reach: z.number().min(0).max(1).describe('How far out the point sits; the page has its own.'),
  })
  .describe('The figure that stands for a page.')
export type Trace = z.infer<typeof TraceSchema>
