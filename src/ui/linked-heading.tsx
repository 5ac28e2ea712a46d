interface LinkedHeadingProps {
  /** Of the part that it is the heading of. */
  id: string
  depth?: 2 | 3
  className?: string
  children: string
}

const CLASSES = { 2: 'heading-2', 3: 'heading-3' }

/** A heading that is the link to its own part, so that its name is said once. */
export function LinkedHeading({ id, depth = 2, className, children }: LinkedHeadingProps) {
  const Heading = depth === 2 ? 'h2' : 'h3'
  return (
    <Heading className={className ?? CLASSES[depth]}>
      <a href={`#${id}`}>{children}</a>
    </Heading>
  )
}
