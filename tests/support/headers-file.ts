import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Rule {
  path: string
  headers: [name: string, value: string][]
}

/** The rules of the `_headers` that a built site has. */
export function readHeaderRules(folder: string): Rule[] {
  const rules: Rule[] = []
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').trimEnd().split('\n')) {
    const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) rules.push({ path: line, headers: [] })
    else rules.at(-1)?.headers.push([name, value])
  }
  return rules
}

/** What a host sends with a path; what two rules say of a header it sends one after the other. */
export function headersAt(rules: readonly Rule[], path: string): Record<string, string> {
  const sent = new Map<string, string>()
  for (const rule of rules) {
    if (!path.startsWith(rule.path.replace(/\*$/, ''))) continue
    for (const [name, value] of rule.headers) {
      const before = sent.get(name)
      sent.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return Object.fromEntries(sent)
}
