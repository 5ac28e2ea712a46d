import type { Figures } from './measure-reading.ts'

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

function round(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}

/** The median of each figure of several runs. */
export function medians(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))]),
  )
}

/** Prints the medians of several runs, and how many times those of a bare page they are. */
export function printFigures(
  title: string,
  ours: readonly Figures[],
  floor: readonly Figures[],
): void {
  const least = medians(floor)
  const lines = Object.entries(medians(ours)).map(([name, value]) => {
    const bare = least[name] ?? 0
    const ratio = bare > 0 ? `${(value / bare).toFixed(2)} ×` : ''
    return `${name.padEnd(26)}${round(value).padStart(10)}${ratio.padStart(10)}`
  })
  process.stdout.write(`${[title, ...lines].join('\n')}\n\n`)
}
