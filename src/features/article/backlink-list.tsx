import type { Backlink } from '#model/page-record.ts'
import { LeveledList } from '#ui/leveled-list.tsx'
import { PageLink } from '#ui/page-link.tsx'

export function BacklinkList({ backlinks }: { backlinks: readonly Backlink[] }) {
  if (backlinks.length === 0) return null
  return (
    <section id="page-links" className="mt-10">
      <h2 className="heading-2">What links here</h2>
      <LeveledList
        className="mt-4 flex flex-wrap gap-x-5 gap-y-2"
        items={backlinks.map(({ page, level }) => ({
          key: page.address,
          level,
          content: <PageLink address={page.address}>{page.title}</PageLink>,
        }))}
      />
    </section>
  )
}
