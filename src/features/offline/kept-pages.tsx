import { useEffect, useState } from 'react'
import { type KeptPage, listKeptPages } from './list-kept-pages.ts'

/** What can be read while the page that was asked for cannot. */
export function KeptPages() {
  const [pages, setPages] = useState<readonly KeptPage[]>([])
  useEffect(() => {
    listKeptPages().then(setPages, () => undefined)
  }, [])
  if (pages.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="heading-3">Saved on this device</h2>
      <ul className="everything">
        {pages.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
