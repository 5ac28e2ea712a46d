import { askForSheet } from './ask-for-sheet.ts'

/** Milliseconds after which a page has to do with the style that it has. */
const PATIENCE = 3000

function whenDone(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((done) => {
    for (const type of ['load', 'error']) link.addEventListener(type, done, { once: true })
    setTimeout(done, PATIENCE)
  })
}

/**
 * Resolves when a page has its whole style, which is asked for if it was not yet, and the browser is
 * about to draw it; where the style does not come, after three seconds.
 */
export async function whenStyled(): Promise<void> {
  askForSheet()
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
  await Promise.all(links.filter(({ sheet }) => !sheet).map(whenDone))
  await new Promise((drawn) => requestAnimationFrame(drawn))
}
