import { folderOf, planOf } from './built-site.ts'

/** All pages, or those whose address begins with what PAGES says, as `PAGES=people/ npm run test:soak`. */
export async function soakedPages(): Promise<string[]> {
  const wanted = process.env.PAGES ?? ''
  const { pages } = await planOf(folderOf('/'))
  return pages.filter((address) => address.startsWith(wanted))
}

/** Says now and then how far a tour has come. */
export function reportProgress(done: number, total: number, address: string): void {
  if (done % 20 === 0 || done === total) {
    process.stderr.write(`${done} of ${total} pages, lately /${address}\n`)
  }
}
