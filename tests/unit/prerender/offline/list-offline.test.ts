import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Manifest } from '#model/bundle.ts'
import { listOffline } from '#prerender/offline/list-offline.ts'

const named = (letter: string) => letter.repeat(32)

function siteWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const part of ['assets', 'data']) mkdirSync(join(folder, part))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

test('files are listed in the order in which they are wanted, and only those the app asks for', () => {
  const outDir = siteWith({
    'assets/b.js': 'b',
    'assets/a.js': 'a',
    [`data/manifest-${named('e')}.json`]: '{}',
    [`data/${named('d')}.json`]: JSON.stringify({ children: [['', named('c')]] }),
    [`data/${named('c')}.json`]: JSON.stringify({ records: [] }),
    [`data/${named('b')}.json`]: '{}',
    [`data/${named('a')}.json`]: '{}',
    'data/schema.json': '{}',
  })
  const manifest: Manifest = {
    format: 2,
    wiki: { name: '', tagline: '', language: '', url: '', notice: '', horizon: HORIZON },
    topics: [],
    tree: named('d'),
    lists: { topics: named('b') },
    search: { names: '', text: '' },
  }
  const manifestName = `manifest-${named('e')}.json`
  const files = listOffline({ outDir, manifestName, manifest })
  expect(files.map(([path]) => path.replace(/([a-e])\1{31}/, '$1'))).toEqual([
    'assets/a.js',
    'assets/b.js',
    'data/manifest-e.json',
    'data/d.json',
    'data/b.json',
    'data/c.json',
    'data/a.json',
  ])
  expect(files.map(([, , hash]) => hash?.length)).toEqual([16, 16, ...Array(5).fill(undefined)])
})

const HORIZON = { steps: 0, after: '', last: '', upTo: '', all: '' }
