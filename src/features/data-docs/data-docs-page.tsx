import type { ReactNode } from 'react'
import { LinkedHeading } from '#ui/linked-heading.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { pageHref } from '#ui/page-href.ts'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import { DATA_EXAMPLE } from './data-example.ts'
import { LIST_DESCRIPTIONS } from './list-descriptions.ts'

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="mt-10 space-y-4">
      <LinkedHeading id={id}>{title}</LinkedHeading>
      {children}
    </section>
  )
}

function Twins() {
  return (
    <Part id="twins" title="One page">
      <p>
        Add <code>index.json</code> to the address of any page for the page as data, or{' '}
        <code>index.md</code> for its text as Markdown, with every citation as a footnote. Both have
        all that the page has. In the Markdown, what gives something away is quoted below a line
        that says what a reader must have seen.
      </p>
    </Part>
  )
}

function Manifest() {
  return (
    <Part id="manifest" title="The whole wiki">
      <p>
        <a href={pageHref('data/index.json')}>data/index.json</a> keeps its name and tells that of
        the manifest, which says which wiki this is, how its spoilers are measured, where the tree
        of shards begins, which file holds which list, and where a search begins. Its{' '}
        <code>format</code> grows by one when older programs can no longer read it.
      </p>
      <p>
        Manifest, shards and lists are named for the first 32 hexadecimal digits of the SHA-256 of
        their bytes, so a copy can be checked, and kept for as long as you like.
      </p>
    </Part>
  )
}

function Shards() {
  return (
    <Part id="shards" title="The shards">
      <p>
        They form a search tree over addresses. A shard has either <code>children</code>, pairs of a
        first address and a hash, or <code>records</code>, pairs of an address and what stands
        there: a page, a source, or a redirect. To find an address, take the last child whose first
        address is not greater, compared by code units, until you reach records:
      </p>
      <ScrollRegion label="An example in JavaScript">
        <pre className="py-2 text-sm">
          <code>{DATA_EXAMPLE}</code>
        </pre>
      </ScrollRegion>
    </Part>
  )
}

function ListsPart() {
  return (
    <Part id="lists" title="The lists">
      <p>What shows more than one page has a file of its own, named in the manifest:</p>
      <dl>
        {LIST_DESCRIPTIONS.map(([name, what]) => (
          <div key={name} className="border-t border-hairline py-2">
            <dt>
              <code>{name}</code>
            </dt>
            <dd className="text-mist">{what}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

function Search() {
  return (
    <Part id="search" title="The search index">
      <p>
        The manifest names two roots under <code>search</code>: a tree of names, for suggestions as
        somebody types, and an index of the texts. That one counts its documents by class, a class
        being a kind of text, a level, and whether given documents bear it out; a tree of words
        holds the numbers of the documents each word stands in, and a tree of documents what they
        say. A program that knows the horizon of its reader skips whole classes above it unread.
      </p>
    </Part>
  )
}

function Others() {
  return (
    <Part id="others" title="For other programs">
      <ul className="list-disc space-y-2 pl-5">
        <li>
          <a href={pageHref('data/schema.json')}>The JSON Schema</a>: every field, with a sentence
          on what it means, for manifest, shards, lists, search index, and the twins of pages.
        </li>
        <li>
          <code>feed.xml</code>: changes to facts as an Atom feed, as soon as there are some.
        </li>
        <li>
          <a href={pageHref('llms.txt')}>llms.txt</a>: the rules and where to read on, for language
          models. <a href={pageHref('sitemap.xml')}>sitemap.xml</a>: every page.
        </li>
        <li>Each page says in JSON-LD, in the words of schema.org, what it is about.</li>
      </ul>
    </Part>
  )
}

/** Explains the data to whoever wants to build on it. */
export function DataDocsPage() {
  return (
    <div className="column">
      <PageHeader title="Data">
        <p className="lead">
          Everything on these pages is also there as data, for anybody to build on.
        </p>
      </PageHeader>
      <Twins />
      <Manifest />
      <Shards />
      <ListsPart />
      <Search />
      <Others />
      <Part id="rules" title="What we ask">
        <p>
          Whatever carries a <code>level</code> above 0 gives away that many steps of the story; ask
          before you show it. Every citation is the id of a statement, whose source comes with it:
          name the source when you pass something on.
        </p>
        <p>
          The texts are under{' '}
          <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>: share and
          change them as you like, name this wiki, and keep the licence. What they report stays with
          its sources.
        </p>
      </Part>
    </div>
  )
}
