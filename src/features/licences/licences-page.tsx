import type { Notice } from '#model/notice.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { pageHref } from '#ui/page-href.ts'

function NoticeView({ licence, text, packages }: Notice) {
  return (
    <section className="mt-10 space-y-4">
      <h2 className="heading-2">{licence}</h2>
      <ul className="list-disc space-y-2 pl-5">
        {packages.map(({ name, version, copyright }) => (
          <li key={`${name} ${version}`}>
            <b>{name}</b> <span>{version}</span>
            {copyright.map((line) => (
              <div key={line} className="text-sm">
                {line}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {text.map((paragraph) => (
        <p key={paragraph} className="text-sm">
          {paragraph}
        </p>
      ))}
    </section>
  )
}

function Unknown() {
  return (
    <p>Only a finished build knows whose work goes out with it, so nobody can be named here.</p>
  )
}

function StaysBehind() {
  return (
    <p>
      What is named above is all that a browser receives. The tools that these pages were made with,
      and what those need, are listed in the{' '}
      <a href={pageHref('sbom.cdx.json')}>bill of materials</a>, a file in the CycloneDX format.
    </p>
  )
}

/** Names those whose work goes out with the wiki, with the terms that they ask to be passed on. */
export function LicencesPage({ notices }: { notices: readonly Notice[] }) {
  return (
    <div className="column">
      <PageHeader title="Licences">
        <p className="lead">Whose work these pages run on, and under which terms.</p>
      </PageHeader>
      <section className="mt-10 space-y-4">
        <h2 className="heading-2">What is ours</h2>
        <p>
          The program is under the <a href="https://opensource.org/license/mit">MIT licence</a>, the
          texts are under <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>
          .
        </p>
      </section>
      {notices.map((notice) => (
        <NoticeView key={`${notice.licence} ${notice.packages[0]?.name}`} {...notice} />
      ))}
      <section className="mt-10 space-y-4">
        <h2 className="heading-2">All the rest</h2>
        {notices.length === 0 ? <Unknown /> : <StaysBehind />}
      </section>
    </div>
  )
}
