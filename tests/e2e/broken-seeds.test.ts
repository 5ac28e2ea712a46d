import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp('seeds', join(folder, 'seeds'), { recursive: true })
})

afterAll(() => rm(folder, { recursive: true }))

test('a fault in the seeds stops the build, and says where and how to mend it', async () => {
  const seeds = join(folder, 'seeds')
  const page = join(seeds, 'topics/cancellation.md')
  const lines = (await readFile(page, 'utf8')).split('\n').length
  await appendFile(page, '\nNobody bears this out.\n')

  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(folder, 'dist')]
  const { failed, output } = await new Promise<{ failed: boolean; output: string }>((done) => {
    const env = { ...process.env, RINKSIDE_SEEDS: seeds, NODE_ENV: 'production' }
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      done({ failed: error !== null, output: stdout + stderr })
    })
  })
  expect(failed).toBe(true)
  expect(output).toContain(
    `seeds/topics/cancellation.md:${lines + 1}:1  sentence without citation: "Nobody bears this out."`,
  )
})
