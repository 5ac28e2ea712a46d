import type { Settings } from './settings.ts'

const SHOWN_BY_CSS = ['theme', 'size', 'width'] as const

/** Puts settings where the styles look for them: attributes of the root element. */
export function applySettings({ dataset }: HTMLElement, settings: Settings): void {
  for (const name of SHOWN_BY_CSS) {
    const value = settings[name]
    if (value === undefined) delete dataset[name]
    else dataset[name] = value
  }
}
