/** Says what was asked for. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says what is wrong, apart from the rest. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
