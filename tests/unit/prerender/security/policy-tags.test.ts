import { expect, test } from 'vitest'
import { policyTags } from '#prerender/security/policy-tags.ts'

test('says what a page may load, and that links tell nobody where the reader was', () => {
  expect(policyTags(`default-src 'none'`).split(/\n\s*/)).toEqual([
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta name="referrer" content="no-referrer">',
  ])
})
