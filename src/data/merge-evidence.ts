import type { Evidence } from '#model/evidence.ts'

function unique<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

/** One body of evidence for a page that shows several things. */
export function mergeEvidence(...parts: readonly Evidence[]): Evidence {
  return {
    statements: unique(parts.flatMap(({ statements }) => statements)),
    sources: unique(parts.flatMap(({ sources }) => sources)),
  }
}
