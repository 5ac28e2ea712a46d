import type { Page } from 'playwright'

declare global {
  interface Window {
    looseTexts?: string[]
  }
}

/**
 * Does to every text of a page that is open, and to all that comes later, what the translator of
 * Chrome does: each is taken out, and stands in its place once more, wrapped. Nothing is put in
 * other words, so that it can be compared.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    wrapAll(document.body)
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') wrap(target)
        for (const node of addedNodes) wrapAll(node)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })

    function wrapAll(root: Node): void {
      if (root.nodeType === Node.TEXT_NODE) return wrap(root)
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts) wrap(text)
    }

    function wrap(text: Node): void {
      const holder = text.parentElement
      if (!holder || holder.localName === 'font' || !text.nodeValue?.trim()) return
      if (holder.closest('script, style, textarea, option, svg')) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = text.nodeValue
      outer.append(inner)
      holder.replaceChild(outer, text)
    }
  })
}

/**
 * Gathers the texts that the app changes, takes away or puts something before, although they stand
 * beside others; once a translator has replaced such a text, that goes wrong.
 */
export async function watchLooseTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = []
    window.looseTexts = found
    const isText = (node: Node | null) =>
      node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''
    const note = (what: string, text: Node | null, holder: Node) => {
      if (!(holder instanceof Element) || !holder.isConnected) return
      if (holder.closest('option, title, textarea, [data-untranslated]')) return
      found.push(`${what} "${text?.nodeValue}" in ${holder.outerHTML.slice(0, 200)}`)
    }
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const {
          type,
          target,
          addedNodes,
          removedNodes,
          nextSibling,
          previousSibling,
        } of records) {
          const holder = target.parentNode
          if (type === 'characterData') {
            if (holder && holder.childNodes.length > 1) note('changes', target, holder)
            continue
          }
          const stands = nextSibling !== null || previousSibling !== null
          for (const node of removedNodes) if (stands && isText(node)) note('takes', node, target)
          for (const node of addedNodes) {
            if (stands && isText(node)) note('adds', node, target)
            else if (isText(nextSibling)) note('puts before', nextSibling, target)
          }
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
    })
  })
}

/** Takes what was found so far. */
export function takeLooseTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...new Set(window.looseTexts?.splice(0))])
}

/** All that a page says, whoever wrapped it. */
export function wholeText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const app = document.querySelector('#app')
    return (app?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}
