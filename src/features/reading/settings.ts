/** How somebody likes to read; what is left out is as the system or the design has it. */
export interface Settings {
  theme?: Theme
  size?: Size
  width?: Width
  /** How many steps of the story the reader has seen. */
  seen: number
}

export const THEMES = ['light', 'dark'] as const
export const SIZES = ['small', 'large', 'larger'] as const
export const WIDTHS = ['narrow', 'wide'] as const
export type Theme = (typeof THEMES)[number]
export type Size = (typeof SIZES)[number]
export type Width = (typeof WIDTHS)[number]

export const DEFAULT_SETTINGS: Settings = { seen: 0 }

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value)
}

function isStep(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000
}

/** Spreading leaves nothing of what is no object. */
function readObject(text: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(text) }
  } catch {
    return {}
  }
}

/** Reads settings as they were stored; whatever else may stand there counts for nothing. */
export function parseSettings(text: string | null): Settings {
  const { theme, size, width, seen } = readObject(text ?? '')
  return {
    theme: oneOf(THEMES, theme),
    size: oneOf(SIZES, size),
    width: oneOf(WIDTHS, width),
    seen: isStep(seen) ? seen : 0,
  }
}
