import { readdirSync } from 'node:fs'
import { defineConfig, type DummyRuleMap, type OxlintOverride } from 'oxlint'
import { type ImportLaw, importLaws } from './import-laws.ts'

const FILE_NAMES = { case: 'kebabCase', ignore: ['^(__root|\\$[a-z]+)\\.tsx$'] }

/** Rules of the chosen categories that find taste here rather than faults. */
const OFF: DummyRuleMap = {
  'eslint/no-shadow': 'off',
  'eslint/no-underscore-dangle': 'off',
  'import/no-named-as-default-member': 'off',
  'react/react-in-jsx-scope': 'off',
  'typescript/consistent-return': 'off',
  'typescript/no-misused-spread': 'off',
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/no-array-reverse': 'off',
  'unicorn/no-array-sort': 'off',
  'unicorn/no-new-array': 'off',
}

const OFF_IN_TESTS: DummyRuleMap = {
  'react/rules-of-hooks': 'off',
  'typescript/no-unsafe-type-assertion': 'off',
  'vitest/no-standalone-expect': 'off',
  'vitest/require-mock-type-parameters': 'off',
}

export default defineConfig({
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'unicorn', 'promise', 'vitest', 'oxc'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist', 'src/app/route-tree.gen.ts'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    'react/no-danger': 'error',
    'react/rules-of-hooks': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'unicorn/filename-case': ['error', FILE_NAMES],
    ...OFF,
  },
  overrides: [
    {
      files: ['src/**'],
      rules: { 'eslint/no-console': 'error', 'eslint/max-lines': ['error', { max: 250 }] },
    },
    { files: ['src/model/**'], rules: { 'typescript/no-unsafe-type-assertion': 'off' } },
    { files: ['*.config.ts', '*.d.ts'], rules: { 'import/no-default-export': 'off' } },
    { files: ['tests/**'], rules: OFF_IN_TESTS },
    ...importLaws(import.meta.dirname).map(zoneOf),
  ],
})

function zoneOf({ path, folders, packages }: ImportLaw): OxlintOverride {
  const own = `#${path.replace(/^src\//, '')}`
  const isFile = /\.tsx?$/.test(path)
  const allowed = [
    './**',
    '../*.ts',
    '../*.tsx',
    ...(isFile ? [] : roomsOf(path).map((room) => `../${room}/*`)),
    '../../*.ts',
    '../../*.tsx',
    '**/*.css',
    ...folders.map(importsOf),
    ...packages.flatMap(deep),
  ]
  return {
    files: [isFile ? path : `${path}/**`],
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**', ...allowed.map((pattern) => `!${pattern}`)],
              message: `${own} may only import what import-laws.ts lists for it.`,
            },
          ],
        },
      ],
    },
  }
}

/** The folders inside a folder, whose files import each other relatively. */
function roomsOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

function deep(name: string): string[] {
  return name.endsWith('*') ? [name, `${name}/**`] : [name]
}

function importsOf(folder: string): string {
  return `${folder.replace(/^src\//, '#')}/**`
}
