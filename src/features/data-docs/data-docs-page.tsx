import { PageHeader } from '#ui/page-header.tsx'
import { pageHref } from '#ui/page-href.ts'

/** Explains the bundle to whoever wants to build on it. */
export function DataDocsPage() {
  return (
    <div className="column">
      <PageHeader title="Data">
        <p className="lead">
          Everything on these pages is also there as JSON, for anybody to build on.
        </p>
      </PageHeader>
      <h2 className="heading-2 mt-10">The manifest</h2>
      <p className="mt-4">
        Every page names it in a <code>link</code> element with the id <code>bundle-manifest</code>.
        It says which wiki this is, how its spoilers are measured, where the tree of shards begins,
        and which shard holds which list. Its <code>format</code> grows by one when older programs
        can no longer read it.
      </p>
      <h2 className="heading-2 mt-10">The shards</h2>
      <p className="mt-4">
        They form a search tree over addresses. A shard has either <code>children</code>, pairs of a
        first address and a hash, or <code>records</code>, pairs of an address and what stands
        there: a page, a source, or a redirect. To find an address, take the last child whose first
        address is not greater, compared by code units, until you reach records.
      </p>
      <h2 className="heading-2 mt-10">The lists</h2>
      <p className="mt-4">
        Characters, people, shows, episodes, topics, relationships, the timeline, the story, who
        appears when, disagreements, sources, what rests on little, and all addresses each have a
        shard of their own.
      </p>
      <h2 className="heading-2 mt-10">Names are hashes</h2>
      <p className="mt-4">
        A file is named for the first 32 hexadecimal digits of the SHA-256 of its bytes, so a copy
        can be checked, and kept for as long as you like.
      </p>
      <h2 className="heading-2 mt-10">The schema</h2>
      <p className="mt-4">
        <a href={pageHref('data/schema.json')}>JSON Schema of the bundle</a>: every field, with a
        sentence on what it means. Each statement carries the <code>level</code> of what it gives
        away; whoever shows it should ask the reader first.
      </p>
    </div>
  )
}
