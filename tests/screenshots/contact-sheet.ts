import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'

/** Lays pictures of a folder out on one sheet, as a page and as a picture of that page. */
export async function writeContactSheet(
  browser: Browser,
  folder: string,
  { name, files, isTall }: { name: string; files: string[]; isTall: boolean },
): Promise<void> {
  const figures = files.map(
    (file) =>
      `<figure><figcaption>${file.replace('.png', '')}</figcaption><img src="${file}"></figure>`,
  )
  const html = `<!doctype html><html lang="en"><title>${name}</title><style>
    body { margin: 0; padding: 16px; background: #888; font: 14px sans-serif;
      display: grid; grid-template-columns: repeat(${isTall ? 14 : 8}, 1fr); gap: 16px }
    figure { margin: 0 }
    img { display: block; width: 100%; aspect-ratio: ${isTall ? '1 / 3' : '3 / 4'}; object-fit: cover; object-position: top }
    </style>${figures.join('')}</html>`
  const path = join(folder, `${name}.html`)
  writeFileSync(path, html)
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } })
  await page.goto(pathToFileURL(path).href)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  await page.close()
}
