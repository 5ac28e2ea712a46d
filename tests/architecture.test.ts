import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collect } from '#compiler/read/collect.ts'
import { compile } from '#compiler/compile.ts'
import { formatDiagnostic } from '#compiler/diagnostics.ts'
import { importLaws } from '../import-laws.ts'
import { badNames, breachesOf, lineCeiling, namesPattern } from './support/house-rules.ts'
import {
  findCircle,
  type Import,
  importsIn,
  missingFiles,
  reachableFrom,
  readImports,
  resolveImport,
  sourceFiles,
} from './support/import-graph.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FILES = sourceFiles(ROOT)
const IMPORTS = readImports(ROOT)
const LAWS = importLaws(ROOT)

function textOf(file: string): string {
  return readFileSync(resolve(ROOT, file), 'utf8')
}

function linesOf(file: string): number {
  return textOf(file).trimEnd().split('\n').length
}

function titlesIn(folder: string): string[] {
  return globSync(`seeds/${folder}/*.md`, { cwd: ROOT }).flatMap(
    (file) => /^title:\s*["']?(.+?)["']?\s*$/m.exec(textOf(file))?.[1] ?? [],
  )
}

function planted(from: string, to: string): Import {
  return { from, to, typeOnly: true }
}

describe('the house', () => {
  test('keeps its import law', () => {
    expect(breachesOf(LAWS, IMPORTS)).toEqual([])
  })

  test('imports no file that is missing', () => {
    expect(missingFiles(ROOT, IMPORTS)).toEqual([])
  })

  test('has no circle of imports', () => {
    expect(findCircle(IMPORTS)).toBeUndefined()
  })

  test('sends no schema to the browser', () => {
    expect(reachableFrom('src/main.tsx', IMPORTS)).not.toContain('zod')
  })

  test('names its files in kebab-case, after what they hold', () => {
    expect(badNames(FILES)).toEqual([])
  })

  test('keeps files, routes and the entry short', () => {
    expect(FILES.filter((file) => linesOf(file) > lineCeiling(file))).toEqual([])
  })

  test('mirrors the sources in its unit tests', () => {
    const twins = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((file) => {
      const stem = file.replace('tests/unit/', 'src/').replace(/\.test\.tsx?$/, '')
      return !existsSync(resolve(ROOT, `${stem}.ts`)) && !existsSync(resolve(ROOT, `${stem}.tsx`))
    })
    expect(twins).toEqual([])
  })

  test('knows no show', () => {
    const names = namesPattern(titlesIn('characters'), [
      ...titlesIn('people'),
      ...titlesIn('shows'),
    ])
    expect(FILES.filter((file) => names.test(textOf(file)))).toEqual([])
  })

  test('compiles its seeds without a diagnostic', { timeout: 30_000 }, async () => {
    const { diagnostics } = compile(await collect(resolve(ROOT, 'seeds')))
    expect(diagnostics.map(formatDiagnostic)).toEqual([])
  })
})

describe('a planted fault', () => {
  test.each([
    ['src/model/page.ts', 'node:fs'],
    ['src/model/page.ts', 'src/compiler/compile.ts'],
    ['src/ui/fold.tsx', 'src/model/level.ts'],
    ['src/data/record-query.ts', 'react'],
    ['src/app/routes/index.tsx', 'src/compiler/compile.ts'],
    ['src/prerender/write-site.ts', 'src/app/create-wiki-app.tsx'],
    [`${LAWS.find(({ path }) => path.startsWith('src/features/'))?.path}/x.ts`, 'src/app/x.ts'],
    [
      `${LAWS.find(({ path }) => path.startsWith('src/features/'))?.path}/x.ts`,
      'src/features/x.ts',
    ],
  ])('is found when %s imports %s', (from, to) => {
    expect(breachesOf(LAWS, [planted(from, to)])).toEqual([`${from} imports ${to}`])
  })

  test('is found in every way to write an import', () => {
    const text = `
      import type { A } from './a.ts'
      import './b.ts'
      export * from '#model/c.ts'
      export type { D } from './d.ts'
      const e = import('./e.ts')`
    const found = importsIn(text, 'src/data/x.ts').map(({ from, to }) => resolveImport(from, to))
    expect(found.toSorted()).toEqual([
      'src/data/a.ts',
      'src/data/b.ts',
      'src/data/d.ts',
      'src/data/e.ts',
      'src/model/c.ts',
    ])
  })

  test('is found when a circle is closed by a type', () => {
    const circle = [planted('a', 'b'), planted('b', 'c'), planted('c', 'b')]
    expect(findCircle(circle)).toEqual(['b', 'c', 'b'])
  })

  test('is found when a value pulls in a schema', () => {
    const imports = [{ from: 'src/main.tsx', to: 'src/model/page.ts', typeOnly: false }, ...IMPORTS]
    expect(reachableFrom('src/main.tsx', imports)).toContain('zod')
  })

  test('is found in names, sizes and words', () => {
    expect(badNames(['src/ui/Fold.tsx', 'src/data/utils.ts', 'src/ui/fold.tsx'])).toHaveLength(2)
    expect([lineCeiling('src/main.tsx'), lineCeiling('src/app/routes/index.tsx')]).toEqual([25, 30])
    const names = namesPattern(['Ada Byron'], ['The Engine'])
    expect('const ada = 1').toMatch(names)
    expect('on the engine, of an adage').toMatch(names)
    expect('an engine adages').not.toMatch(names)
  })
})
