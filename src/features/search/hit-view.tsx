import type { SearchHit } from '#data/search/create-search.ts'
import { describeHit } from './describe-hit.ts'

/** What was found: its name, what it is or where it stands, and the words around the match. */
export function HitView({ hit }: { hit: SearchHit }) {
  const { name, place } = describeHit(hit)
  return (
    <>
      <span className="hit-name">
        <b>{name}</b>
        {hit.via !== undefined && <span>{` called “${hit.via}”`}</span>}
        {place !== undefined && <span className="hit-place">{` ${place}`}</span>}
      </span>
      {hit.excerpt.length > 0 && (
        <span className="hit-excerpt">
          {hit.excerpt.map((part, index) =>
            part.hit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
          )}
        </span>
      )}
    </>
  )
}
