import { useEffect, useState } from 'react'

/** Everything above a line at a third of the window, however far up, counts as passed. */
const PASSED = '999999px 0px -66%'

/** Which of some parts of the page the reader has come to; undefined above the first of them. */
export function useReadingPlace(ids: readonly string[]): string | undefined {
  const [place, setPlace] = useState<string>()
  const key = ids.join(' ')
  useEffect(() => {
    const known = key.split(' ')
    const passed = new Set<string>()
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) passed.add(target.id)
          else passed.delete(target.id)
        }
        setPlace(known.findLast((id) => passed.has(id)))
      },
      { rootMargin: PASSED },
    )
    for (const id of known) {
      const part = document.getElementById(id)
      if (part) observer.observe(part)
    }
    return () => observer.disconnect()
  }, [key])
  return place
}
