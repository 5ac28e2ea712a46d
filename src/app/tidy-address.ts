const FILE = /\/index\.html$/

/** Takes the name of the file out of the address, under which the router knows no page. */
export function tidyAddress(
  { href, pathname }: Pick<Location, 'href' | 'pathname'>,
  history: Pick<History, 'replaceState' | 'state'>,
): void {
  if (!FILE.test(pathname)) return
  const url = new URL(href)
  url.pathname = pathname.replace(FILE, '/')
  history.replaceState(history.state, '', url.href)
}
