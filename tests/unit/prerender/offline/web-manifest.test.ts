import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { WikiRecord } from '#model/bundle.ts'
import { webManifest } from '#prerender/offline/web-manifest.ts'

const WIKI: WikiRecord = {
  name: 'Wiki',
  tagline: 'About it',
  language: 'en',
  url: 'https://wiki.example/x/',
  notice: '',
  horizon: { steps: 1, after: '', last: '', upTo: '', all: '' },
}

interface Told {
  start_url: string
  scope: string
  icons: { src: string }[]
}

test('a wiki is installed at its base, with icons that are there', () => {
  const told: Told = JSON.parse(webManifest(WIKI, '/x/'))
  expect(told).toMatchObject({ name: 'Wiki', lang: 'en', start_url: '/x/', scope: '/x/' })
  const files = told.icons.map(({ src }) => src.replace('/x/', 'public/'))
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})
