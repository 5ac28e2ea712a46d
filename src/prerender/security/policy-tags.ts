import { tag } from '../escape-html.ts'

/** What a page says for its own safety, since its host may send no headers. */
export function policyTags(policy: string): string {
  return [
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
  ].join('\n    ')
}
