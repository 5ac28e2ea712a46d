import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LicencesPage } from '#features/licences/licences-page.tsx'
import type { Notice } from '#model/notice.ts'

const NOTICE: Notice = {
  licence: 'MIT',
  text: ['Be kind.', 'No <warranty>.'],
  packages: [
    { name: '@sea/boat', version: '1.0.0', copyright: ['Copyright Ada', 'Copyright Ben'] },
    { name: 'sail', version: '2.0.0', copyright: [] },
  ],
}

function textOf(notices: Notice[]): string {
  const html = renderToStaticMarkup(<LicencesPage notices={notices} />)
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('names each package with its version and whose it is, and the terms of all', () => {
  expect(textOf([NOTICE])).toContain(
    'MIT @sea/boat 1.0.0 Copyright Ada Copyright Ben sail 2.0.0 Be kind. No &lt;warranty&gt;.',
  )
})

test('leads to the bill of materials, which only a build has', () => {
  expect(textOf([NOTICE])).toContain('bill of materials')
  expect(textOf([])).not.toContain('bill of materials')
})
