import { describe } from 'vitest'
import { folderOf, planOf } from '#tests/support/built-site.ts'
import { kindsOfPages } from '#tests/support/kinds-of-pages.ts'
import { testPagePromises } from '#tests/support/page-promises.ts'

describe('every page', () => {
  testPagePromises('/', {
    scripted: async () => (await planOf(folderOf('/'))).pages,
    unscripted: async () => (await kindsOfPages(folderOf('/'), 'richest')).map(addressOf),
  })
})

describe('a page of each kind in a folder of a host', () => {
  const ofEachKind = async () =>
    (await kindsOfPages(folderOf('/wiki-x/'), 'typical')).map(addressOf)
  testPagePromises('/wiki-x/', { scripted: ofEachKind, unscripted: ofEachKind })
})

function addressOf({ address }: { address: string }): string {
  return address
}
