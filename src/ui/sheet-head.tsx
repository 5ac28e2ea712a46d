interface SheetHeadProps {
  /** Id of the popover that it closes. */
  sheet: string
  title: string
}

/** What a sheet is, and the way out of it for those who cannot press beside it. */
export function SheetHead({ sheet, title }: SheetHeadProps) {
  return (
    <div className="sheet-head">
      <p className="eyebrow">{title}</p>
      <button type="button" popoverTarget={sheet} popoverTargetAction="hide">
        Close
      </button>
    </div>
  )
}
