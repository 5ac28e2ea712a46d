import type { Page } from 'playwright'

declare global {
  interface Element {
    servedNode?: boolean
  }
  interface Window {
    servedPage?: ServedPage
  }
}

interface ServedPage {
  nodes: Element[]
  /** Of the main part, as `mainText` gives it. */
  text: string
  html: string
}

/** Milliseconds between two looks at a page that may not be drawn. */
export const POLLING = 20

/** What there is of it depends on how far a reader has come, so scripts alone make it. */
const MADE_BY_SCRIPTS = 'search .facets'

/** Marks every node that came with the page and keeps its text, before any module of it runs. */
export async function markServedNodes(page: Page): Promise<void> {
  await page.addInitScript((madeByScripts) => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      const nodes = [...document.querySelectorAll('#app *')]
      for (const element of nodes) element.servedNode = true
      const main = document.querySelector('main')?.cloneNode(true)
      if (!(main instanceof Element)) return
      for (const part of main.querySelectorAll(madeByScripts)) part.remove()
      window.servedPage = {
        nodes,
        text: main.textContent.replace(/\s+/g, ' ').trim(),
        html: document.documentElement.outerHTML,
      }
    })
  }, MADE_BY_SCRIPTS)
}

/** The page as the parser left it. */
export function servedPage(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(() => {
    const { text = '', html = '' } = window.servedPage ?? {}
    return { text, html }
  })
}

/** All words of the main part, apart from what scripts alone make. */
export function mainText(page: Page): Promise<string> {
  return page.evaluate((madeByScripts) => {
    const main = document.querySelector('main')?.cloneNode(true)
    if (!(main instanceof Element)) return ''
    for (const part of main.querySelectorAll(madeByScripts)) part.remove()
    return main.textContent.replace(/\s+/g, ' ').trim()
  }, MADE_BY_SCRIPTS)
}

/** Waits until scripts have nothing left to do, on a page that is drawn no more as well. */
export function whenScriptsRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // Where nothing is drawn, Chromium may never call itself idle.
    const timeout = 2000
    for (const _ of [1, 2]) await new Promise((done) => requestIdleCallback(done, { timeout }))
  })
}

/** Waits until a page has nothing left to do: React takes over what is on it piece by piece. */
export async function whenIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  await whenScriptsRest(page)
}

/** Waits until React has begun to take over the page, whether it has been drawn and has its stylesheet or not. */
export async function waitForReact(page: Page): Promise<void> {
  const isTaken = () => {
    const heading = document.querySelector('#app h1')
    return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
  }
  await page.waitForFunction(isTaken, undefined, { polling: POLLING })
}

/** Waits until a page has asked for its stylesheet, and has it or cannot have it. */
export async function waitForSheet(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    // One that could not be had is not waited for.
    const isDone = ({ href, sheet }: HTMLLinkElement) =>
      sheet !== null || performance.getEntriesByName(href).length > 0
    return !document.querySelector('noscript[data-sheet]') && links.every(isDone)
  })
}

/** Waits until React has taken over the page and has nothing left to do, and the stylesheet is there. */
export async function waitForHydration(page: Page): Promise<void> {
  await waitForReact(page)
  await waitForSheet(page)
  await whenIdle(page)
}

interface NodeCounts {
  /** Nodes of the main part that came with the page. */
  served: number
  /** Nodes that came with the page and are gone. */
  lost: number
  /** Nodes of the main part that React made anew. */
  made: number
}

/** What became of the nodes that came with the page. */
export function countNodes(page: Page): Promise<NodeCounts> {
  return page.evaluate((madeByScripts) => {
    const nodes = [...document.querySelectorAll('#app main *')]
    const made = nodes.filter((node) => !node.servedNode && !node.closest(madeByScripts))
    return {
      served: nodes.filter((node) => node.servedNode).length,
      lost: window.servedPage?.nodes.filter((node) => !node.isConnected).length ?? 0,
      made: made.length,
    }
  }, MADE_BY_SCRIPTS)
}
