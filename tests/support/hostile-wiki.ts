import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderPage } from '#prerender/render-page.tsx'
import { writePagesHere } from '#prerender/write-pages-here.ts'
import { writeSite } from '#prerender/write-site.ts'
import { compiledWiki } from './compiled-wiki.ts'
import { BREAKOUTS } from './hostile-markup.ts'
import { SMALL_WIKI } from './small-wiki.ts'

/** What no file can hold as it is, is refused elsewhere. */
const UNWRITABLE = /[\0\ud800]/

/** All at once that text could be taken for, by somebody who does not escape it. */
export const NASTY = BREAKOUTS.filter((text) => !UNWRITABLE.test(text)).join(' ')

const quoted = (words: string) => JSON.stringify(`${words} ${NASTY}`)
/** Without what ends a sentence, which would then have no citation. */
const escaped = NASTY.replace(/[?!\u2028\u2029]/g, '').replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)

/** The small wiki, in which every text that a seed may hold tries to be more than words. */
const HOSTILE_WIKI: Record<string, string> = {
  'wiki.yaml': (SMALL_WIKI['wiki.yaml'] ?? '')
    .replace('name: Lampside', `name: ${quoted('Lampside')}`)
    .replace('tagline: The wiki of The Lamp', `tagline: ${quoted('Lamps')}`)
    .replace('notice: Made by fans.', `notice: ${quoted('Fans.')}`)
    .replace('Who lit the lamp again.', quoted('Who'))
    .replace('label: Work', `label: ${quoted('Work')}`)
    .replace('label: Played by', `label: ${quoted('Played by')}`),
  'sources/gazette.yaml': (SMALL_WIKI['sources/gazette.yaml'] ?? '')
    .replace('label: The Gazette', `label: ${quoted('Gazette')}`)
    .replace('publisher: The Gazette', `publisher: ${quoted('Gazette')}`)
    .replace('Ada Brand keeps a lighthouse.', quoted('Ada keeps'))
    .replace('Names the photographer only.', quoted('Noise')),
  'characters/dot-finch.md': `---
title: ${quoted('Dot')}
aliases: [{ name: 'Dotty <!-- <script>', cites: ['gazette:1.4'] }]
facts:
  - { property: family, value: ${quoted('Finch')}, cites: ['gazette:1.1'] }
  - { property: work, value: ${quoted('Visitor')}, cites: ['gazette:1.1'] }
---
Dot ${escaped} visits [[ada-brand]]. [@gazette:1.1]

## Life ${escaped}

She lives. [@gazette:1.1]
`,
  'changes/2021-08-01.yaml': `
since: abc
summary: ${quoted('Changed.')}
pages: { characters/dot-finch/: { page: added } }
`,
}

/** What stands inline in the document of the app, and is no text of the seeds. */
export const OWN_STYLES = ['h1 { margin: 0 }', 'body { margin: 0 }', 'main { margin: 0 }']

const TEMPLATE = (manifest: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Wiki</title>
    <!--head-->
    <script>window.ran = 1</script>
    ${OWN_STYLES.map((style) => `<style>${style}</style>`).join('')}
    <link rel="icon" href="/icon.svg">
    <link id="bundle-manifest" rel="preload" as="fetch" crossorigin href="/data/${manifest}">
  </head>
  <body><div id="app"><!--app--></div></body>
</html>`

/** Writes the pages of that wiki into a folder, without the app that would wake them. */
export async function writeHostileSite(outDir: string): Promise<void> {
  const { manifest, files } = compiledWiki(HOSTILE_WIKI)
  await mkdir(join(outDir, 'data'), { recursive: true })
  await writeFile(join(outDir, 'index.html'), TEMPLATE(manifest))
  await writeFile(join(outDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  for (const [name, text] of files) await writeFile(join(outDir, 'data', name), text)
  await writeSite({ outDir, base: '/', writePages: writePagesHere(renderPage), views: {} })
}
