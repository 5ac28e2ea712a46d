import { useCallback } from 'react'

interface CopiedProps {
  /** Makes what is shown; has to stay the same function for the same content. */
  copy: () => Node
  className?: string
}

/** Shows nodes that were copied from elsewhere on the page. */
export function Copied({ copy, className }: CopiedProps) {
  const fill = useCallback((place: HTMLElement | null) => place?.replaceChildren(copy()), [copy])
  return <div ref={fill} className={className} />
}
