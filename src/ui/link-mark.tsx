import { shorten } from './shorten.ts'

interface LinkMarkProps {
  id: string
  /** What stands there; of long text its first words. */
  label: string
}

/** So much says what a link leads to without being a text of its own. */
const LONGEST_LABEL = 40

/** The address of a part of the page, for whoever wants to keep it or pass it on. */
export function LinkMark({ id, label }: LinkMarkProps) {
  return (
    <a
      className="link-mark"
      href={`#${id}`}
      aria-label={`Link to: ${shorten(label, LONGEST_LABEL)}`}
    />
  )
}
