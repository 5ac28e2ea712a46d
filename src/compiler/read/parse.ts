import type { z } from 'zod'
import { FOLDERS } from '#model/address.ts'
import { ChangesSeedSchema } from '#model/change.ts'
import { DisagreementSeedSchema } from '#model/disagreement.ts'
import { PageKindSchema } from '#model/page-kind.ts'
import { PageSeedSchema } from '#model/page.ts'
import { isSlug, slugify } from '#model/slug.ts'
import { SourceSeedSchema } from '#model/source.ts'
import { WikiSeedSchema } from '#model/wiki.ts'
import type { SeedFile } from './collect.ts'
import { type Report, START } from '../diagnostics.ts'
import { LOCK, parseLock } from '../addresses/parse-lock.ts'
import { noMemory, type Recall } from '../memory/create-memory.ts'
import { frontMatterOf } from '../markdown/parse-markdown.ts'
import { describeTooLong } from '../link/longest-part.ts'
import { didYouMean } from '../link/nearest-name.ts'
import { parseYaml } from './parse-yaml.ts'
import type { MarkdownSeed, Seeds } from './seeds.ts'
import { validate } from './validate.ts'

/** Reads each file by the folder it lies in, in order of their paths; answers undefined when there is no usable wiki.yaml. */
export function parse(
  files: readonly SeedFile[],
  report: Report,
  recall: Recall = noMemory.recall,
): Seeds | undefined {
  /** A file is read once as long as its text stays the same. */
  const read = <T>({ path, text }: SeedFile, how: (report: Report) => T) =>
    recall(`read ${path}`, [text], how, report)
  const seeds: Omit<Seeds, 'wiki'> = {
    sources: [],
    pages: [],
    disagreements: [],
    changes: [],
    unreadable: new Set(),
  }
  const kinds = PageKindSchema.options
  const folders = ['sources', 'disagreements', 'changes', ...kinds.map((kind) => FOLDERS[kind])]

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [, folder = '', name = '', ...deeper] = file.path.split('/')
    if (name === '' && folder === 'wiki.yaml') continue
    if (file.path === LOCK) {
      seeds.lock = read(file, (found) => parseLock(file.text, found))
      continue
    }
    const kind = kinds.find((candidate) => FOLDERS[candidate] === folder)
    const [, slug = '', extension] = /^(.*)\.(yaml|md)$/.exec(name) ?? []
    const tooLong = describeTooLong(slug)
    const expected = folder === 'sources' || folder === 'changes' ? 'yaml' : 'md'
    if (!folders.includes(folder) || deeper.length > 0 || extension !== expected) {
      const mend = didYouMean(folder, folders, `seeds lie in ${folders.join('/, ')}/`)
      report({
        file: file.path,
        at: START,
        message: 'file that no kind of seed has a place for',
        mend,
      })
    } else if (!isSlug(slug)) {
      const mend = `rename it to "${slugify(slug) || 'a-name'}.${extension}"`
      report({ file: file.path, at: START, message: `file name "${slug}" is not a slug`, mend })
    } else if (tooLong !== undefined) {
      report({ file: file.path, at: START, message: `file name ${tooLong}`, mend: 'shorten it' })
    } else if (folder === 'sources') {
      const source = read(file, (found) => {
        const parsed = parseData(file, SourceSeedSchema, found)
        return parsed && { ...parsed, id: slug }
      })
      if (source) seeds.sources.push(source)
      else seeds.unreadable.add(slug)
    } else if (folder === 'changes') {
      const parsed = read(file, (found) => parseData(file, ChangesSeedSchema, found))
      if (parsed) seeds.changes.push({ ...parsed, date: slug })
    } else if (kind) {
      const page = read(file, (found) => {
        const parsed = parsePage(file, slug, PageSeedSchema, found)
        return parsed && { ...parsed, kind }
      })
      if (page) seeds.pages.push(page)
      else seeds.unreadable.add(slug)
    } else {
      const disagreement = read(file, (found) =>
        parsePage(file, slug, DisagreementSeedSchema, found),
      )
      if (disagreement) seeds.disagreements.push(disagreement)
    }
  }

  const config = files.find(({ path }) => path === 'seeds/wiki.yaml')
  if (!config) {
    const mend = 'write one: name, show, horizon, properties, relations'
    report({ file: 'seeds/wiki.yaml', at: START, message: 'missing file', mend })
    return undefined
  }
  const wiki = read(config, (found) => parseData(config, WikiSeedSchema, found))
  return wiki && { wiki, ...seeds }
}

function parseData<T extends z.ZodType>({ path, text }: SeedFile, schema: T, report: Report) {
  const located = parseYaml({ file: path, text, above: 0 }, report)
  return located && validate(schema, located, report)
}

function parsePage<T extends z.ZodType>(
  { path, text }: SeedFile,
  slug: string,
  schema: T,
  report: Report,
): MarkdownSeed<z.output<T>> | undefined {
  const frontMatter = frontMatterOf(text)
  if (frontMatter === undefined) {
    const mend = 'begin with a line of three dashes, the keys of the page, and three dashes again'
    report({ file: path, at: START, message: 'no front matter', mend })
    return undefined
  }
  const located = parseYaml({ file: path, text: frontMatter, above: 1 }, report)
  const checked = located && validate(schema, located, report)
  return checked && { ...checked, slug, text }
}
