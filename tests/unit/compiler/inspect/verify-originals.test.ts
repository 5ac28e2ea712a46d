import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from '#compiler/read/parse.ts'
import { type GivenSourceFile, isGiven } from '#compiler/read/seeds.ts'
import { draftSource } from '#compiler/inspect/draft-source.ts'
import { verifyOriginals } from '#compiler/inspect/verify-originals.ts'
import { seeds } from '#tests/support/seeds.ts'

const ORIGINAL = 'First one.\n\n  Second  one. \nThird one.\n'
let folder: string
let sources: GivenSourceFile[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originals-'))
  const draft = draftSource('times.txt', Buffer.from(ORIGINAL)).replace(/date: .*/, 'date: 2020')
  const faults: string[] = []
  const parsed = parse(seeds({ 'sources/times.yaml': draft }), ({ message }) =>
    faults.push(message),
  )
  expect(faults).toEqual([])
  sources = parsed?.sources.filter(isGiven) ?? []
})

async function verify(text: string | undefined) {
  const file = join(folder, 'times.txt')
  if (text !== undefined) await writeFile(file, text)
  return verifyOriginals(sources, text === undefined ? join(folder, 'nowhere') : folder)
}

test('accounts for every paragraph of an original that is the same', async () => {
  const { findings, accounted } = await verify(ORIGINAL)
  expect(findings).toEqual([])
  expect(accounted.get('times')).toEqual({ verified: 3, paragraphs: 3 })
})

test.each([
  ['changed', ORIGINAL.replace('Second', 'Other'), 'paragraph 2 is changed in the original'],
  ['missing', ORIGINAL.replace('First one.', ''), 'paragraph 1 is missing from the original'],
  ['extra', `${ORIGINAL}Fourth one.\n`, 'the original has an extra paragraph after paragraph 3'],
  [
    'spaced anew',
    `${ORIGINAL}\n`,
    'the file differs though its paragraphs agree (document.sha256)',
  ],
])('names what is %s', async (_what, text, finding) => {
  expect((await verify(text)).findings).toEqual([`seeds/sources/times.yaml  ${finding}`])
})

test('names an original that is not there', async () => {
  expect((await verify(undefined)).findings).toEqual([
    'seeds/sources/times.yaml  original "times.txt" is not in the folder',
  ])
})
