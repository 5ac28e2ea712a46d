import { expect, test } from 'vitest'
import { currentHead } from '#app/current-head.ts'

const ROOT = { meta: [{ title: 'Page not found' }] }
const PAGE = {
  meta: [{ title: 'Ada' }, { name: 'description', content: 'Ada sings.' }],
  links: [{ rel: 'canonical', href: 'https://lamp.example/ada/' }],
}

test.for([
  [[], {}],
  [[ROOT], { title: 'Page not found' }],
  [
    [ROOT, PAGE],
    { title: 'Ada', description: 'Ada sings.', canonical: 'https://lamp.example/ada/' },
  ],
  [[ROOT, { meta: [] }], { title: 'Page not found' }],
] as const)('takes the head of the innermost route that has one', ([matches, head]) => {
  expect(currentHead(matches)).toEqual(head)
})
