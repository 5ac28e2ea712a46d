import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FAULT_STORIES } from '#mocks/fault-stories.ts'
import { FAULTS } from '#mocks/faults.ts'

const documented = readFileSync('docs/failures.md', 'utf8')

test.for(Object.keys(FAULTS))('what a reader sees of %s is written down', (fault) => {
  expect(FAULT_STORIES).toHaveProperty(fault)
  expect(documented).toContain(`| \`${fault}\``)
})
