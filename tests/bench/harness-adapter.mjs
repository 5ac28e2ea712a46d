// What a harness for other engines asks of a wiki that write-wiki.ts has written; the functions run in
// the page. The corpus is the one named by BENCH_CORPUS.
import { readFileSync } from 'node:fs'
import { addressesOf } from './write-wiki.ts'

const corpus = JSON.parse(readFileSync(process.env.BENCH_CORPUS ?? 'corpus.json', 'utf8'))
const addresses = addressesOf(corpus)

export const url = (slug) => `/${addresses.get(slug)}`

/** Once React has taken over, the dialog for the search is there. */
export const hydrated = () => document.querySelector('dialog.search-dialog') !== null

export const search = {
  open: (page) => page.click('.search-control'),
  result: '.search-dialog [role=option]',
}
