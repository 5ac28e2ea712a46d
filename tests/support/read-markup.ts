import { type Diagnostic, reportTo } from '#compiler/diagnostics.ts'
import { bodyOf } from '#compiler/markdown/parse-markdown.ts'
import { type Article, readArticle } from '#compiler/markdown/read-article.ts'

const ADA = { kind: 'character', slug: 'ada', address: 'characters/ada/', title: 'Ada' } as const

interface ReadMarkup {
  article: Article
  diagnostics: Diagnostic[]
}

/** Reads the body of a page in a wiki that knows one page, `ada`. */
export function readMarkup(markdown: string): ReadMarkup {
  const diagnostics: Diagnostic[] = []
  const article = readArticle(bodyOf(markdown), {
    file: 'seeds/a.md',
    cited: false,
    report: reportTo(diagnostics),
    resolveLink: (target) => (target === 'ada' ? ADA : undefined),
    resolveCitations: (ids) => ids.map(({ id }) => id),
    inferLevel: () => 0,
  })
  return { article, diagnostics }
}
