import { expect, test } from 'vitest'
import { redirectHtml } from '#prerender/redirect-html.ts'

const HTML = redirectHtml({
  redirect: { from: 'a/b/', to: 'a/c/#name-b', title: 'C & D' },
  template: '<link rel="icon" href="/x/icon.svg" />',
  base: '/x/',
  siteUrl: 'https://a.example/x/',
  language: 'en',
  policy: "default-src 'none'",
  metas: [{ property: 'og:title', content: 'C & D' }],
})

test('leads on to the fragment, by itself and by a link', () => {
  expect(HTML).toContain('<meta http-equiv="refresh" content="0; url=/x/a/c/#name-b">')
  expect(HTML).toContain('This page is now at <a href="/x/a/c/#name-b">C &amp; D</a>.')
})

test('tells search engines where the page is', () => {
  expect(HTML).toContain('<link rel="canonical" href="https://a.example/x/a/c/">')
  expect(HTML).toContain('<meta name="robots" content="noindex">')
})

test('shows those who do not follow it what its target shows', () => {
  expect(HTML).toContain('<meta property="og:title" content="C &amp; D">')
})

test('says what it may load', () => {
  expect(HTML).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)
})

test('has the icon of every other page', () => {
  expect(HTML).toContain('<link rel="icon" href="/x/icon.svg" />')
})
