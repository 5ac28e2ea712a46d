import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectRevision } from '#compiler/changes/collect-revision.ts'

let folder: string

function git(...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: folder })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'revisions-'))
  mkdirSync(join(folder, 'wiki/seeds/people'), { recursive: true })
  writeFileSync(join(folder, 'wiki/seeds/wiki.yaml'), 'name: Zoë\n')
  writeFileSync(join(folder, 'wiki/seeds/people/ida.md'), '')
  writeFileSync(join(folder, 'wiki/seeds/note.txt'), 'no seed')
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  writeFileSync(join(folder, 'wiki/seeds/wiki.yaml'), 'name: later\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('reads the seeds of a revision as they were, wherever the folder lies', async () => {
  const { name, files } = await collectRevision(join(folder, 'wiki/seeds'), 'HEAD')
  expect(name).toMatch(/^[0-9a-f]{7,}$/)
  expect(files).toEqual([
    { path: 'seeds/people/ida.md', text: '' },
    { path: 'seeds/wiki.yaml', text: 'name: Zoë\n' },
  ])
})

test('refuses what is no revision', async () => {
  await expect(collectRevision(join(folder, 'wiki/seeds'), '--all')).rejects.toThrow(
    'git rev-parse',
  )
})
