import { use, useRef } from 'react'
import { isPlainClick } from '#ui/is-plain-click.ts'
import { Seen } from '#ui/seen.ts'
import { SheetHead } from '#ui/sheet-head.tsx'
import type { ContentsEntry } from './contents.ts'
import { useReadingPlace } from './use-reading-place.ts'

const ID = 'page-contents'

/** Scrolls the list alone, never the page; it starts over above the first heading. */
function keepInView(link: HTMLElement | null) {
  const list = link?.closest('nav')
  if (!link || !list) return undefined
  list.scrollTop = link.offsetTop - list.clientHeight / 2
  return () => {
    list.scrollTop = 0
  }
}

/** Headings to jump to: beside the text where there is room, else in a sheet behind a button. */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  const seen = use(Seen)
  const list = useRef<HTMLElement>(null)
  const shown = entries.filter(({ level = 0 }) => level <= seen)
  const place = useReadingPlace(shown.map(({ id }) => id))
  const safe = entries.filter(({ level = 0 }) => level === 0)
  if (safe.length <= 2) return null

  return (
    <>
      <button type="button" className="contents-button" popoverTarget={ID}>
        Contents
      </button>
      <nav ref={list} id={ID} popover="auto" className="sheet page-contents" aria-label="Contents">
        <SheetHead sheet={ID} title="Contents" />
        <div data-nosnippet="">
          <ul>
            {entries.map(({ id, heading, depth, level = 0 }) => (
              <li key={id} data-depth={depth} data-level={level || undefined} hidden={level > seen}>
                <a
                  ref={id === place ? keepInView : undefined}
                  href={`#${id}`}
                  aria-current={id === place ? 'location' : undefined}
                  onClick={({ nativeEvent }) => {
                    if (isPlainClick(nativeEvent)) list.current?.hidePopover()
                  }}
                >
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </>
  )
}
