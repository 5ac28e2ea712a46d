import { expect, test } from 'vitest'
import { START } from '#compiler/diagnostics.ts'
import { createMemory, type Memory } from '#compiler/memory/create-memory.ts'

const FAULT = { file: 'a', at: START, message: 'wrong', mend: 'mend it' }

/** Recalls something by name, and says whether it had to be found. */
function recalled(memory: Memory, dependsOn: readonly unknown[], name = 'lamp') {
  let found = false
  memory.recall(name, dependsOn, () => {
    found = true
    return 'light'
  })
  return found ? 'found' : 'recalled'
}

test('recalls what depends on the very same things, and finds what depends on others', () => {
  const memory = createMemory()
  const [one, alike] = [{ text: 'a' }, { text: 'a' }]
  expect(recalled(memory, [one, 'b'])).toBe('found')
  memory.begin()
  expect(recalled(memory, [one, 'b'])).toBe('recalled')
  memory.begin()
  expect(recalled(memory, [alike, 'b'])).toBe('found')
  expect(recalled(memory, [alike])).toBe('found')
  expect(recalled(memory, [alike], 'other')).toBe('found')
})

test('forgets what one compilation does not ask for', () => {
  const memory = createMemory()
  recalled(memory, ['a'])
  memory.begin()
  memory.begin()
  expect(recalled(memory, ['a'])).toBe('found')
})

test('finds again what has faults, and reports them each time', () => {
  const memory = createMemory()
  const reported: (typeof FAULT)[] = []
  const read = () =>
    memory.recall(
      'file',
      ['text'],
      (report) => report(FAULT),
      (fault) => reported.push(fault),
    )
  read()
  memory.begin()
  read()
  expect(reported).toEqual([FAULT, FAULT])
})

test('keeps what is the same as before, entry by entry', () => {
  const memory = createMemory()
  const before = memory.keep('ties', new Map([['ada', [{ to: 'ben' }]]]))
  memory.begin()
  const now = new Map([
    ['ada', [{ to: 'ben' }]],
    ['ben', [{ to: 'cleo' }]],
  ])
  memory.keep('ties', now)
  expect(now.get('ada')).toBe(before.get('ada'))
  memory.begin()
  const changed = memory.keep('ties', new Map([['ada', [{ to: 'cleo' }]]]))
  expect(changed.get('ada')).toEqual([{ to: 'cleo' }])
})
