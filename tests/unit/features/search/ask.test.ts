import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SearchAnswer, WikiSearch } from '#data/search/create-search.ts'
import { ask, NOTHING, type ShownAnswer } from '#features/search/ask.ts'
import { searchHit } from '#tests/support/search-hit.ts'

const OPTIONS = { seen: 0, onlyGiven: false }
const names = [searchHit()]
const whole: SearchAnswer = { names, text: [searchHit({ type: 'fact' })], total: 1, hidden: [] }

function setUp(before: ShownAnswer = { ...NOTHING, query: 'old' }) {
  const parts = {
    names: Promise.withResolvers<typeof names>(),
    few: Promise.withResolvers<boolean>(),
    answer: Promise.withResolvers<SearchAnswer>(),
  }
  const search = {
    names: vi.fn<WikiSearch['names']>(() => parts.names.promise),
    leadsToFew: vi.fn<WikiSearch['leadsToFew']>(() => parts.few.promise),
    answer: vi.fn<WikiSearch['answer']>(() => parts.answer.promise),
  }
  let shown = before
  const stop = ask(search, 'ada', OPTIONS, (change) => {
    shown = change(shown)
  })
  return { ...parts, search, stop, shown: () => shown }
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('shows names while the rest is on its way, and then all of it', async () => {
  const { names: first, answer, shown } = setUp()
  await vi.advanceTimersByTimeAsync(1)
  first.resolve(names)
  await vi.advanceTimersByTimeAsync(1)
  expect(shown()).toMatchObject({ query: 'ada', names, text: [], isWhole: false })
  answer.resolve(whole)
  await vi.advanceTimersByTimeAsync(200)
  expect(shown()).toMatchObject({ query: 'ada', ...whole, isWhole: true })
})

test('asks for texts once the typing pauses', async () => {
  const { search, stop } = setUp()
  expect(search.names).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(100)
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(search.answer).not.toHaveBeenCalled()
})

test('shows few texts without waiting for a pause, and asks for no more', async () => {
  const { few, answer, search, shown } = setUp()
  few.resolve(true)
  answer.resolve(whole)
  await vi.advanceTimersByTimeAsync(1)
  expect(shown()).toMatchObject({ query: 'ada', ...whole, isWhole: true })
  await vi.advanceTimersByTimeAsync(1000)
  expect(search.answer).toHaveBeenCalledOnce()
})

test('asks for texts that are not few when the typing pauses', async () => {
  const { few, answer, shown } = setUp()
  few.resolve(false)
  answer.resolve(whole)
  await vi.advanceTimersByTimeAsync(100)
  expect(shown()).toMatchObject({ query: 'old' })
  await vi.advanceTimersByTimeAsync(100)
  expect(shown()).toMatchObject({ query: 'ada', ...whole, isWhole: true })
})

test('says why few texts cannot be had', async () => {
  const { few, answer, shown } = setUp()
  const error = new Error('offline')
  few.resolve(true)
  answer.promise.catch(() => undefined)
  answer.reject(error)
  await vi.advanceTimersByTimeAsync(100)
  expect(shown().error).toBeUndefined()
  await vi.advanceTimersByTimeAsync(100)
  expect(shown()).toMatchObject({ query: 'ada', error, isSlow: false })
})

test('asks for none of the few texts of a query that has been typed on', async () => {
  const { few, search, stop } = setUp()
  stop()
  few.resolve(true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(search.answer).not.toHaveBeenCalled()
})

test('keeps what texts have said of the query so far while it is typed on', async () => {
  const { names: first, shown } = setUp({ ...NOTHING, ...whole, query: 'ad', isWhole: true })
  first.resolve([])
  await vi.advanceTimersByTimeAsync(1)
  expect(shown()).toMatchObject({ query: 'ada', names: [], text: whole.text, isWhole: false })
})

test('drops what texts have said of another query', async () => {
  const { names: first, shown } = setUp({ ...NOTHING, ...whole, query: 'be', isWhole: true })
  first.resolve([])
  await vi.advanceTimersByTimeAsync(1)
  expect(shown()).toMatchObject({ query: 'ada', names: [], text: [] })
})

test('says that it takes long after a while, and leaves what is shown', async () => {
  const { shown } = setUp()
  await vi.advanceTimersByTimeAsync(250)
  expect(shown()).toMatchObject({ query: 'old', isSlow: false })
  await vi.advanceTimersByTimeAsync(100)
  expect(shown()).toMatchObject({ query: 'old', isSlow: true })
})

test('says why there is nothing', async () => {
  const { answer, names: first, shown } = setUp()
  const error = new Error('offline')
  await vi.advanceTimersByTimeAsync(200)
  first.reject(error)
  answer.reject(error)
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown()).toMatchObject({ query: 'ada', error, isSlow: false })
})

test('waits for nothing more once the rest of what it has found has failed', async () => {
  const { answer, names: first, shown } = setUp()
  const error = new Error('late')
  await vi.advanceTimersByTimeAsync(1)
  first.resolve(names)
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown()).toMatchObject({ names, isSlow: true })
  answer.reject(error)
  await vi.advanceTimersByTimeAsync(1)
  expect(shown()).toMatchObject({ names, error, isSlow: false })
})

test('shows nothing of what comes too late', async () => {
  const { answer, stop, shown } = setUp()
  stop()
  answer.resolve(whole)
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown()).toMatchObject({ query: 'old', isSlow: false })
})
