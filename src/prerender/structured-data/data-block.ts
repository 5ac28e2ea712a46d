/** Data within a page: a block that does not run, which nothing in it can close. */
export function dataBlock(data: object): string {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/ld+json">${json}</script>`
}
