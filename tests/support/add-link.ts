/** Adds a link to the text of the page, as a seed might. */
export function addLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  document.querySelector('main p')?.append(link)
  return link
}
