import type { ReactNode } from 'react'
import { SettingChoice } from './setting-choice.tsx'
import type { Size, Theme, Width } from './settings.ts'
import { changeSettings } from './settings-store.ts'
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

/** How the pages look and what they rest on, behind one button. */
export function ReadingPanel({ children }: { children?: ReactNode }) {
  const { theme, size, width } = useSettings()
  return (
    <div className="needs-scripts">
      <button type="button" className="reading-button" popoverTarget="reading-panel">
        <span aria-hidden="true">Aa</span>
        <span className="sr-only">Reading settings</span>
      </button>
      <div id="reading-panel" popover="auto" className="sheet" role="dialog" aria-label="Reading">
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
        {children}
      </div>
    </div>
  )
}
