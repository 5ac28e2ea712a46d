interface HiddenNoticeProps {
  /** How much more there is; nothing shows where it is empty. */
  text: string
  onShowMore: () => void
}

/** Says that there is more for who has seen more, and leads to where that is set. */
export function HiddenNotice({ text, onShowMore }: HiddenNoticeProps) {
  if (text === '') return null
  return (
    <p className="hidden-notice">
      <span>{`${text}. `}</span>
      <button type="button" className="link-button" onClick={onShowMore}>
        Set how far you have seen
      </button>
    </p>
  )
}
