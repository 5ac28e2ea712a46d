import { execFile, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

interface Message {
  type: string
  subType?: string
  url: string
  lastLine?: number
  message: string
  extract?: string
}

interface Filter {
  message: RegExp
  /** What of the page it may be said about. */
  extract: RegExp
  why: string
}

/** What the checker says of pages that are right. */
export const FILTERED: Filter[] = [
  {
    message:
      /^Bad value .*: Unrecognised directive-name: "require-trusted-types-for"\. Unrecognised directive-name: "trusted-types"\.\s*$/,
    extract: /<meta http-equiv="Content-Security-Policy" /,
    why: 'Its list of directives is older than Trusted Types, which browsers enforce.',
  },
  {
    message: /^CSS: Unrecognized at-rule “@(?:layer|property)”$/,
    extract: /@(?:layer|prop)/,
    why: 'Its grammar of style is older than these rules. Newer releases run a script of their own as they are installed.',
  },
]

/** The checker runs in Java, which not every machine has. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0
}

/** What the checker of the W3C has against the pages in a folder: errors and warnings. */
export async function checkHtml(folder: string): Promise<string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html']
  // Less would not do for its own grammar of HTML.
  const command = ['-Xss4m', '-jar', jar, ...options, folder]
  const { stdout } = await promisify(execFile)('java', command, { maxBuffer: 2 ** 28 })
  const { messages }: { messages: Message[] } = JSON.parse(stdout)
  return messages.filter(isFault).map(describe)
}

/** Notes on style are none. */
function isFault({ type, subType, message, extract = '' }: Message): boolean {
  if (type === 'info' && subType !== 'warning') return false
  return !FILTERED.some((filter) => filter.message.test(message) && filter.extract.test(extract))
}

function describe({ url, lastLine = 0, message, extract = '' }: Message): string {
  const [, page = url] = /([^/]+\/[^/]+)$/.exec(url) ?? []
  return `${page}:${lastLine} ${message} ${extract.replace(/\s+/g, ' ')}`
}
