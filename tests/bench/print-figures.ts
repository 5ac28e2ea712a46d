import type { Figures } from './measure-reading.ts'

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

function round(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0)
}

/** Prints the medians of several runs, and how many times those of a bare page they are. */
export function printFigures(
  title: string,
  ours: readonly Figures[],
  floor: readonly Figures[],
): void {
  const of = (runs: readonly Figures[], name: string) => median(runs.map((run) => run[name] ?? NaN))
  const lines = Object.keys(ours[0] ?? {}).map((name) => {
    const [value, least] = [of(ours, name), of(floor, name)]
    const ratio = least > 0 ? `${(value / least).toFixed(2)} ×` : ''
    return `${name.padEnd(26)}${round(value).padStart(10)}${ratio.padStart(10)}`
  })
  process.stdout.write(`${[title, ...lines].join('\n')}\n\n`)
}
