import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileMarkup } from '#tests/support/hostile-markup.ts'
import { markupFaults } from '#tests/support/markup-faults.ts'

const INPUTS = Number(process.env.INPUTS ?? 1_000_000)
/** Kept small enough for what goes wrong to be told apart and for the memory. */
const ROUND = 10_000

test('a million hostile texts leave nothing in a page that it does not know', () => {
  const isSound = (markdown: string) => markupFaults(markdown).length === 0
  let done = 0
  for (let seed = 1; done < INPUTS; seed += 1) {
    fc.assert(fc.property(hostileMarkup, isSound), { numRuns: ROUND, seed })
    done += ROUND
    if (done % 100_000 === 0) process.stderr.write(`${done} of ${INPUTS} texts\n`)
  }
  expect(done).toBeGreaterThanOrEqual(INPUTS)
})
