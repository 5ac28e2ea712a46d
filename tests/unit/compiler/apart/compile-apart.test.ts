import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileApart } from '#compiler/apart/compile-apart.ts'
import { compile } from '#compiler/compile.ts'
import { seeds } from '#tests/support/seeds.ts'

const SITE_URL = 'https://wiki.example/'
/** A process has to start, which on a busy machine takes seconds. */
const PATIENCE = 30_000

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, changes: Parameters<typeof seeds>[0] = {}): Promise<string> {
  for (const { path, text } of seeds(changes)) {
    const file = join(folder, name, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return join(folder, name, 'seeds')
}

test(
  'writes the bundle that the compiler makes, and the schema of its data',
  async () => {
    const { bundle } = compile(seeds(), { siteUrl: SITE_URL })
    const data = join(folder, 'dist/data')
    const apart = compileApart(await written('sound'), SITE_URL)
    expect(await apart.manifest).toBe(bundle?.manifest)
    await apart.writeTo(data)
    const names = [...(bundle?.files.keys() ?? []), 'schema.json']
    expect((await readdir(data)).sort()).toEqual(names.sort())
    const manifest = await readFile(join(data, bundle?.manifest ?? ''), 'utf8')
    expect(manifest).toBe(bundle?.files.get(bundle.manifest))
  },
  PATIENCE,
)

test(
  'says all that there is to mend, and writes nothing',
  async () => {
    const page = '---\ntitle: Ada\n---\n\nAda sings.\n\nAda dances.\n'
    const apart = compileApart(await written('faulty', { 'characters/ada.md': page }), SITE_URL)
    const data = join(folder, 'none')
    await expect(apart.writeTo(data)).rejects.toThrow(
      /^2 faults in the seeds\nseeds\/characters\/ada\.md:5:1 .*\nseeds\/characters\/ada\.md:7:1 /,
    )
    await expect(readdir(data)).rejects.toThrow('ENOENT')
  },
  PATIENCE,
)

test(
  'says that it was stopped, should anybody still wait',
  async () => {
    const apart = compileApart(await written('stopped'), SITE_URL)
    apart.stop()
    await expect(apart.manifest).rejects.toThrow('the process that compiles ends with SIGTERM')
  },
  PATIENCE,
)
