import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveNotices } from '#prerender/notices/notices-plugin.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'notices-'))
  await mkdir(join(root, 'src/app'), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
  await write('src/app/notices.ts', 'export const NOTICES = []')
  await write('package-lock.json', '{"packages":{"":{"name":"harbour","version":"0.1.0"}}}')
})

afterEach(() => rm(root, { recursive: true }))

function write(file: string, text: string): Promise<void> {
  return writeFile(join(root, file), text)
}

/** Builds a script that shows the notices, and answers with all that comes of it. */
async function buildScript(...lines: string[]): Promise<Rolldown.OutputBundle> {
  const text = ["import { NOTICES } from './app/notices.ts'", ...lines, 'console.log(NOTICES)']
  await write('src/main.ts', text.join('\n'))
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [giveNotices()],
    build: { write: false, rolldownOptions: { input: join(root, 'src/main.ts') } },
  })
  const files = [output].flat().flatMap((built) => ('output' in built ? built.output : []))
  return Object.fromEntries(files.map((file) => [file.fileName, file]))
}

function scriptOf(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle).find((file) => file.type === 'chunk')?.code ?? ''
}

test(
  'names the packages whose code is in the scripts, and no other',
  { timeout: 30_000 },
  async () => {
    const bundle = await buildScript(
      "import { distance } from 'fastest-levenshtein'",
      "import { slug } from 'github-slugger'",
      "console.log(distance('a', 'b'))",
    )
    const script = scriptOf(bundle)
    expect(script).toMatch(/Copyright \(c\) 2020 Kasper Unn Weihe/)
    expect(script).toContain('tailwindcss')
    expect(script).toContain('@fontsource/instrument-serif')
    expect(script).not.toContain('github-slugger')
    expect(script).not.toContain('__NOTICES__')
  },
)

test('adds a bill of materials', { timeout: 30_000 }, async () => {
  const bom = (await buildScript())['sbom.cdx.json']
  expect(bom?.type === 'asset' && JSON.parse(String(bom.source))).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'harbour' } },
  })
})

test(
  'stops when a file of a package goes out that nobody has named',
  { timeout: 30_000 },
  async () => {
    await write('src/main.css', "p { background: url('axe-core/axe.js?no-inline') }")
    await expect(buildScript("import './main.css'")).rejects.toThrow(
      'axe-core is shipped, and the page of licences does not name it',
    )
  },
)

test(
  'stops when a package goes out whose licence asks for more than a notice',
  { timeout: 30_000 },
  async () => {
    const axe = "import axe from 'axe-core'"
    await expect(buildScript(axe, 'console.log(axe)')).rejects.toThrow(
      'axe-core would be shipped, and its licence is MPL-2.0',
    )
  },
)
