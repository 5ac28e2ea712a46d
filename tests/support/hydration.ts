import type { Page } from 'playwright'

declare global {
  interface Element {
    servedNode?: boolean
  }
}

/** Marks every node that came with the page, before any script of it runs. */
export async function markServedNodes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      for (const element of document.querySelectorAll('#app *')) element.servedNode = true
    })
  })
}

/** Waits until React has taken over the page and has nothing left to do. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('#app h1')
    return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
  })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

/** How many of the nodes in the main part came with the page, and how many React made anew. */
export function countNodes(page: Page): Promise<{ served: number; made: number }> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll('#app main *')]
    const served = nodes.filter((node) => node.servedNode).length
    return { served, made: nodes.length - served }
  })
}
