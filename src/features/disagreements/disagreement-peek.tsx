import { useCallback } from 'react'
import { Copied } from '#ui/copied.tsx'
import { copyOf } from '#ui/copy-of.ts'

/** The fragments of the disagreements that a mark stands for, its link's own first. */
function fragmentsOf({ hash, dataset }: HTMLAnchorElement): string[] {
  return [hash.slice(1), ...(dataset.also?.split(' ') ?? [])]
}

function cardsOf(mark: HTMLAnchorElement): Element[] {
  return fragmentsOf(mark).flatMap((id) => mark.ownerDocument.getElementById(id) ?? [])
}

/** Whether a link is a mark whose disagreements are to be found on the page. */
export function isDisagreementMark(link: HTMLAnchorElement): boolean {
  return link.matches('a.cite-disagreement') && cardsOf(link).length > 0
}

/** The disagreements of a mark as they stand further down the page. */
export function DisagreementPeek({ mark }: { mark: HTMLAnchorElement }) {
  const copy = useCallback(() => {
    const cards = mark.ownerDocument.createDocumentFragment()
    for (const card of cardsOf(mark)) {
      const copy = mark.ownerDocument.createElement('section')
      copy.append(...copyOf(card).childNodes)
      cards.append(copy)
    }
    return cards
  }, [mark])
  return (
    <>
      <Copied copy={copy} className="peek-disagreements" />
      <p className="peek-more">
        <a href={mark.hash}>Go to the disagreement</a>
      </p>
    </>
  )
}
