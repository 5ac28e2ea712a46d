import { expect, test } from 'vitest'
import { shareMarks } from '#ui/share-marks.ts'

test.for([
  { marks: [], shared: [] },
  { marks: [[1], [2]], shared: [[1], [2]] },
  { marks: [[1], [1], [2]], shared: [[], [1], [2]] },
  { marks: [[1, 2], [1]], shared: [[1, 2], [1]] },
  { marks: [[1], [], [1]], shared: [[1], [], [1]] },
])('leaves $shared of $marks', ({ marks, shared }) => {
  expect(shareMarks(marks)).toEqual(shared)
})
