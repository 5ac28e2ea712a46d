import { readdirSync } from 'node:fs'

/** What the files below a path may import besides their own folder. */
export interface ImportLaw {
  path: string
  folders: string[]
  /** `*` stands for the rest of a name. */
  packages: string[]
}

const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*']
const QUERY = '@tanstack/react-query'
const ROUTER = '@tanstack/react-router'

const LAWS: ImportLaw[] = [
  { path: 'src/model', folders: [], packages: ['zod'] },
  {
    path: 'src/compiler',
    folders: ['src/model'],
    packages: [
      'node:*',
      'd3-force',
      'fastest-levenshtein',
      'github-slugger',
      'mdast',
      'mdast-util-*',
      'micromark-*',
      'unist-util-visit',
      'vite',
      'yaml',
      'zod',
    ],
  },
  {
    path: 'src/data',
    folders: ['src/model'],
    packages: [QUERY, '@noble/hashes/*', 'fastest-levenshtein'],
  },
  { path: 'src/ui', folders: [], packages: REACT },
  {
    path: 'src/features/*',
    folders: ['src/model', 'src/data', 'src/ui'],
    packages: [...REACT, QUERY, 'fastest-levenshtein'],
  },
  {
    path: 'src/app',
    folders: ['src/features', 'src/model', 'src/data', 'src/ui'],
    packages: [...REACT, QUERY, ROUTER],
  },
  {
    path: 'src/prerender',
    folders: ['src/model'],
    packages: ['node:*', '@takumi-rs/core', 'postcss', 'schema-dts', 'sirv', 'vite'],
  },
  // The words for dates, origins and stances are those of the pages.
  {
    path: 'src/prerender/twins',
    folders: ['src/prerender', 'src/model', 'src/data'],
    packages: [],
  },
  {
    path: 'src/prerender/render-page.tsx',
    folders: ['src/prerender', 'src/app', 'src/data'],
    packages: ['react-dom/server', ROUTER],
  },
  // It checks hashes and names caches as the worker that it writes does.
  {
    path: 'src/prerender/offline',
    folders: ['src/prerender', 'src/model', 'src/data/offline'],
    packages: ['node:*', 'vite'],
  },
  { path: 'src/worker', folders: ['src/model', 'src/data/offline'], packages: [] },
  { path: 'src/mocks', folders: ['src/model'], packages: ['msw', 'virtual:msw'] },
  { path: 'src/main.tsx', folders: ['src/app', 'src/data', 'src/mocks'], packages: REACT },
]

/** The law of the house, with a law of its own for each feature there is. */
export function importLaws(root: string): ImportLaw[] {
  return LAWS.flatMap((law) => {
    const parent = law.path.replace(/\/\*$/, '')
    if (parent === law.path) return [law]
    const folders = readdirSync(`${root}/${parent}`, { withFileTypes: true })
    return folders
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ ...law, path: `${parent}/${entry.name}` }))
  })
}
