import { expect, test } from 'vitest'
import { pageHead } from '#app/page-head.ts'

const WIKI = {
  name: 'Lampside',
  tagline: 'A wiki',
  language: 'en',
  url: 'https://lamp.example/w/',
  notice: '',
  horizon: { steps: 1, after: '', last: '', upTo: '', all: '' },
}

test('names the page and the wiki', () => {
  const page = { address: 'characters/ada/', title: 'Ada', description: 'Ada sings.' }
  expect(pageHead(WIKI, page)).toEqual({
    title: 'Ada · Lampside',
    description: 'Ada sings.',
    canonical: 'https://lamp.example/w/characters/ada/',
  })
})

test('names the wiki and its tagline at home', () => {
  const home = { address: '', title: 'Lampside', description: 'A wiki' }
  expect(pageHead(WIKI, home)).toMatchObject({
    title: 'Lampside · A wiki',
    canonical: 'https://lamp.example/w/',
  })
})
