interface HeadedMatch {
  meta?: unknown
  links?: unknown
}

interface CurrentHead {
  title?: string
  description?: string
  canonical?: string
}

function strings(tags: unknown): Record<string, unknown>[] {
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'object' && tag !== null) : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What the innermost route that has a head says of the page now shown. */
export function currentHead(matches: readonly HeadedMatch[]): CurrentHead {
  const match = matches.findLast(({ meta }) => strings(meta).some((tag) => 'title' in tag))
  const meta = strings(match?.meta)
  const canonical = strings(match?.links).find((link) => link.rel === 'canonical')
  return {
    title: text(meta.find((tag) => 'title' in tag)?.title),
    description: text(meta.find((tag) => tag.name === 'description')?.content),
    canonical: text(canonical?.href),
  }
}
