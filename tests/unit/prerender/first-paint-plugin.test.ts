import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, normalizePath, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inlineFirstPaint } from '#prerender/first-paint-plugin.ts'

let root: string
let server: ViteDevServer

async function writeSource(name: string, text: string): Promise<string> {
  const file = join(root, 'src/app', name)
  await writeFile(file, text)
  return normalizePath(file)
}

async function changed(file: string): Promise<void> {
  await server.environments.client.pluginContainer.watchChange(file, { event: 'update' })
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'first-paint-'))
  await mkdir(join(root, 'src/app'), { recursive: true })
  await writeSource('first-paint.ts', "import { WORD } from './word.ts'\nconsole.log(WORD)")
  await writeSource('word.ts', "export const WORD: string = 'early'")
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [inlineFirstPaint()],
    server: { middlewareMode: true, ws: false, watch: null },
  })
})

afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

function render(): Promise<string> {
  return server.transformIndexHtml('/', '<head></head>')
}

test('bundles the script of its own project, and again only when a file of it changes', async () => {
  expect(await render()).toMatch(/<script>[^<]*early/)

  const word = await writeSource('word.ts', "export const WORD: string = 'late'")
  await changed(await writeSource('other.ts', 'export {}'))
  expect(await render()).toMatch(/<script>[^<]*early/)

  await changed(word)
  expect(await render()).toMatch(/<script>[^<]*late/)
})
