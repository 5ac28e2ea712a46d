import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'

interface PeekPanelProps {
  /** What the panel stands beside. */
  anchor: HTMLElement
  label: string
  /** What it is about, which the styles show by a rule at its head. */
  tone: 'evidence' | 'disagreement' | 'page' | 'spoiler'
  /** Stays until it is closed, and is a dialog; else it comes and goes like a tooltip. */
  pinned: boolean
  takesFocus: boolean
  onClose: () => void
  children: ReactNode
}

/** A panel in the top layer beside what it is about, or at the foot of a narrow window. */
export function PeekPanel(props: PeekPanelProps) {
  const { anchor, label, tone, pinned, takesFocus, onClose, children } = props
  const panel = useRef<HTMLDivElement>(null)
  const focusFrom = takesFocus ? anchor : undefined

  useLayoutEffect(() => {
    const shown = panel.current
    shown?.showPopover({ source: anchor })
    return () => shown?.hidePopover()
  }, [anchor])

  useLayoutEffect(() => {
    if (focusFrom) panel.current?.focus({ preventScroll: true })
  }, [focusFrom])

  return (
    <div
      ref={panel}
      popover="manual"
      className="peek"
      data-tone={tone}
      tabIndex={-1}
      role={pinned ? 'dialog' : 'complementary'}
      aria-label={label}
    >
      <div className="peek-text">{children}</div>
      <button type="button" className="peek-close" aria-label="Close" onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  )
}
