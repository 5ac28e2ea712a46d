import type { ReactNode } from 'react'
import { SheetHead } from '#ui/sheet-head.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { READING_PANEL } from './reading-panel-id.ts'
import { SettingChoice } from './setting-choice.tsx'
import type { Size, Theme, Width } from './settings.ts'
import { changeSettings } from './settings-store.ts'
import { UnkeptNotice } from './unkept-notice.tsx'
import { useSettings } from './use-settings.ts'

type Options<T> = readonly { value: T | undefined; label: string }[]

const THEME_OPTIONS: Options<Theme> = [
  { value: undefined, label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const SIZE_OPTIONS: Options<Size> = [
  { value: 'small', label: 'Small' },
  { value: undefined, label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'larger', label: 'Larger' },
]

const WIDTH_OPTIONS: Options<Width> = [
  { value: 'narrow', label: 'Narrow' },
  { value: undefined, label: 'Normal' },
  { value: 'wide', label: 'Wide' },
]

function Choices() {
  const { theme, size, width } = useSettings()
  return (
    <>
      <SettingChoice
        legend="Theme"
        value={theme}
        options={THEME_OPTIONS}
        onChoice={(value) => changeSettings({ theme: value })}
      />
      <SettingChoice
        legend="Text size"
        value={size}
        options={SIZE_OPTIONS}
        onChoice={(value) => changeSettings({ size: value })}
      />
      <SettingChoice
        legend="Column width"
        value={width}
        options={WIDTH_OPTIONS}
        onChoice={(value) => changeSettings({ width: value })}
      />
    </>
  )
}

/**
 * How the pages look and what they rest on, behind one button. No page brings the choices along,
 * for without scripts there is nothing to choose.
 */
export function ReadingPanel({ children }: { children?: ReactNode }) {
  const hydrated = useHydrated()
  return (
    <div className="needs-scripts">
      <button type="button" className="reading-button" popoverTarget={READING_PANEL}>
        <span>Aa</span>
        <span className="sr-only"> reading settings</span>
      </button>
      <dialog
        id={READING_PANEL}
        popover="auto"
        className="sheet reading-panel"
        aria-label="Reading settings"
      >
        <SheetHead sheet={READING_PANEL} title="Reading settings" />
        {hydrated && (
          <>
            <UnkeptNotice />
            <Choices />
            {children}
          </>
        )}
      </dialog>
    </div>
  )
}
