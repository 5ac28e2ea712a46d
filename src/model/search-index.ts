import { z } from 'zod'
import { LevelSchema } from './article.ts'
import { DOCUMENT_TYPES } from './document-type.ts'
import { PageKindSchema } from './page-kind.ts'

const hash = z.string().regex(/^[0-9a-f]{32}$/)

const branch = <T extends z.ZodType>(first: T) =>
  z.strictObject({
    children: z
      .array(z.tuple([first, hash]))
      .describe('The least that a child shard may hold, and its hash, in order.'),
  })

export const NameEntrySchema = z.strictObject({
  address: z.string().describe('Address below the base.'),
  kind: PageKindSchema.optional().describe('Of a page; a source has none.'),
  title: z.string().describe('Level 0.'),
  aliases: z.array(z.string()).optional().describe('Names that any document uses for it.'),
  more: z.array(z.string()).optional().describe('Names that supplementary sources alone use.'),
  hint: z.string().optional().describe('How its lead begins; level 0.'),
  unnamed: z.literal(true).optional().describe('No given document names it.'),
  rank: z.int().describe('How many pages link to it.'),
})
export type NameEntry = z.infer<typeof NameEntrySchema>

export const NameLeafSchema = z.strictObject({
  names: z
    .array(NameEntrySchema)
    .describe('Every page with a name that, begun at any of its words, sorts into this leaf.'),
})
export type NameLeaf = z.infer<typeof NameLeafSchema>

export const NameShardSchema = z.union([branch(z.string()), NameLeafSchema])
export type NameShard = z.infer<typeof NameShardSchema>

export const TermLeafSchema = z.strictObject({
  words: z
    .string()
    .describe('Words in order, a space between two; with a caret, words of the titles of pages.'),
  postings: z
    .string()
    .describe('The numbers of the documents of each word, as distances in letters.'),
})
export type TermLeaf = z.infer<typeof TermLeafSchema>

export const TermShardSchema = z.union([branch(z.string()), TermLeafSchema])

export const DocumentPartSchema = z.strictObject({
  fragment: z.string().optional().describe('Of its place on the page; the lead has none.'),
  label: z.string().optional().describe('The heading, the property or the question.'),
  text: z.string().describe('The words that were searched.'),
})
export type DocumentPart = z.infer<typeof DocumentPartSchema>

/** What a page tells in one way at one level: all its headings, say, or all passages. */
export const SearchDocumentSchema = z.strictObject({
  address: z.string().describe('Address below the base.'),
  kind: PageKindSchema.optional().describe('Of the page; a source has none.'),
  title: z.string().describe('Of the page.'),
  parts: z.array(DocumentPartSchema).describe('In the order of the page.'),
})
export type SearchDocument = z.infer<typeof SearchDocumentSchema>

export const DocumentLeafSchema = z.strictObject({
  documents: z.array(z.tuple([z.int(), SearchDocumentSchema])).describe('By their numbers.'),
})
export type DocumentLeaf = z.infer<typeof DocumentLeafSchema>

export const DocumentShardSchema = z.union([branch(z.int()), DocumentLeafSchema])
export type DocumentShard = z.infer<typeof DocumentShardSchema>

export const DocumentClassSchema = z.strictObject({
  type: z.enum(DOCUMENT_TYPES).describe('In which way they tell it.'),
  level: LevelSchema,
  given: z.boolean().describe('Whether given documents bear it out.'),
  count: z.int().describe('How many documents in a row are of this class.'),
})
export type DocumentClass = z.infer<typeof DocumentClassSchema>

/** What a search in texts starts from: documents are but numbers until one is shown. */
export const TextIndexSchema = z.strictObject({
  classes: z.array(DocumentClassSchema).describe('Of all documents, in order of their numbers.'),
  terms: TermShardSchema.describe('The root of the tree of words.'),
  documents: DocumentShardSchema.describe('The root of the tree of documents.'),
})
export type TextIndex = z.infer<typeof TextIndexSchema>

export const SearchRootsSchema = z.strictObject({
  names: hash.describe('The root of the tree of names.'),
  text: hash.describe('The index of the texts.'),
})
export type SearchRoots = z.infer<typeof SearchRootsSchema>
