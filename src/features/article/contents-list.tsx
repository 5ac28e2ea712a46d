import type { ContentsEntry } from './contents.ts'

/** Headings to jump to; a page with hardly any does without. */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length <= 2) return null
  return (
    <nav aria-label="Contents" className="toc">
      <p className="eyebrow">Contents</p>
      <ul>
        {entries.map(({ id, heading, depth }) => (
          <li key={id} className={depth === 3 ? 'pl-4' : undefined}>
            <a href={`#${id}`} className="toc-link">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
