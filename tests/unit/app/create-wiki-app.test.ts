import { createMemoryHistory } from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createWikiApp } from '#app/create-wiki-app.tsx'
import { currentHead } from '#app/current-head.ts'
import { createBundleReader } from '#data/bundle-reader.ts'
import { compiledWiki } from '#tests/support/compiled-wiki.ts'

const { manifest, files } = compiledWiki()

async function open(address: string) {
  const bundle = createBundleReader(manifest, async (name) =>
    new TextEncoder().encode(files.get(name)),
  )
  const history = createMemoryHistory({ initialEntries: [`/${address}`] })
  const { router, app } = createWikiApp({ bundle, basepath: '/', history })
  await router.load()
  const html = renderToStaticMarkup(app)
  return { html, router, heading: /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] }
}

describe('createWikiApp', () => {
  test.for([
    ['', 'Lampside'],
    ['characters/', 'Characters'],
    ['people/', 'People'],
    ['shows/', 'Shows'],
    ['episodes/', 'Episodes'],
    ['sources/', 'Sources'],
    ['relationships/', 'Relationships'],
    ['timeline/', 'Timeline'],
    ['disagreements/', 'Disagreements'],
    ['data/', 'Data'],
    ['licences/', 'Licences'],
    ['characters/ada-brand/', 'Ada Brand'],
    ['people/cleo-marsh/', 'Cleo Marsh'],
    ['episodes/1/', 'The Arrival'],
    ['sources/echo/', 'The Echo'],
    ['shows/the-lamp/', 'The Lamp'],
    ['sources/gazette/', 'The Gazette'],
    ['ending/', 'The ending'],
    ['about/', 'About'],
    ['characters/nobody/', 'Page not found'],
    ['nowhere/at/all/', 'Page not found'],
  ] as const)('shows /%s as "%s"', async ([address, title]) => {
    expect((await open(address)).heading).toBe(title)
  })

  test.for(['', 'characters/ada-brand/', 'nowhere/'])('keeps its frame at /%s', async (address) => {
    expect((await open(address)).html).toMatch(/<header.*<main.*<footer/s)
  })

  test('heads a page with what is safe to say of it', async () => {
    const { router } = await open('characters/ada-brand/')
    expect(currentHead(router.state.matches)).toEqual({
      title: 'Ada Brand · Lampside',
      description: 'Ada Brand keeps a lighthouse with Ben Brand.',
      canonical: 'http://localhost/characters/ada-brand/',
    })
  })

  test('shows no filter of the address before hydration', async () => {
    expect((await open('characters/?q=ben')).html).toContain('3 of 3')
  })

  test('shows all sources before hydration, whatever the address asks', async () => {
    const { html } = await open('people/ida-moor/?sources=given')
    expect(html).toContain('Ida Moor built the set.')
    expect(html).toBe((await open('people/ida-moor/')).html)
  })

  test('needs no script and no style attribute in its HTML', async () => {
    const { html } = await open('characters/ada-brand/')
    expect(html).not.toMatch(/<script|style=/)
  })
})
