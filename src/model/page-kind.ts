import { z } from 'zod'

export const PageKindSchema = z
  .enum(['character', 'person', 'episode', 'show', 'topic', 'project'])
  .describe('What a page is about; project pages are about the wiki itself and need no citation.')
export type PageKind = z.infer<typeof PageKindSchema>
