import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPackage } from '#prerender/notices/read-package.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function writePackage(license: string | undefined, files: Record<string, string>): void {
  const manifest = JSON.stringify({ name: 'sail', version: '1.0.0', license })
  for (const [name, text] of Object.entries({ 'package.json': manifest, ...files })) {
    writeFileSync(join(folder, name), text)
  }
}

test.each(['LICENSE', 'LICENCE.md', 'license.txt', 'OFL.txt', 'COPYING'])(
  'reads whose a package is, and under which terms, from %s',
  (file) => {
    writePackage('MIT', { [file]: 'Copyright Ada\n\nBe kind.' })
    expect(readPackage(folder)).toEqual({
      name: 'sail',
      version: '1.0.0',
      licence: 'MIT',
      copyright: ['Copyright Ada'],
      text: ['Be kind.'],
    })
  },
)

test.each([
  [undefined, { LICENSE: 'Be kind.' }, 'its licence is not told'],
  ['GPL-3.0-only', { LICENSE: 'Be kind.' }, 'its licence is GPL-3.0-only'],
  ['MIT', {}, 'would be shipped without its licence'],
  ['MIT', { LICENSE: 'Copyright Ada' }, 'has an empty licence'],
])('refuses a package under %j with %j', (license, files, fault) => {
  writePackage(license, files)
  expect(() => readPackage(folder)).toThrow(fault)
})
