import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolder } from '#prerender/notices/package-folder.ts'

const ROOT = process.cwd()

test.each([
  ['/a/src/main.tsx', undefined],
  ['/a/node_modules/sail/index.js', '/a/node_modules/sail'],
  ['/a/node_modules/@sea/boat/dist/index.js', '/a/node_modules/@sea/boat'],
  ['/a/node_modules/sail/node_modules/rope/index.js', '/a/node_modules/sail/node_modules/rope'],
  ['\0/a/node_modules/sail/index.js?commonjs-module', '/a/node_modules/sail'],
  ['C:\\a\\node_modules\\@sea\\boat\\index.js', 'C:\\a\\node_modules\\@sea\\boat'],
  ['\0vite/preload-helper.js', join(ROOT, 'node_modules/vite')],
  ['\0rolldown/runtime.js', join(ROOT, 'node_modules/rolldown')],
  ['\0virtual:own', undefined],
])('finds the package of %j', (module, folder) => {
  expect(packageFolder(module, ROOT)).toBe(folder)
})
