import type { Page } from 'playwright'

/** Where each element that is shown stands, and how it looks, a line each in the order of the page. */
export function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ASPECTS = [
      'color',
      'backgroundColor',
      'backgroundImage',
      'borderTopWidth',
      'borderTopColor',
      'borderRadius',
      'fontFamily',
      'fontSize',
      'fontWeight',
      'lineHeight',
      'opacity',
      'outlineStyle',
      'stroke',
      'textDecoration',
      'transform',
    ] as const

    function describe(element: Element, pseudo?: string): string {
      const style = getComputedStyle(element, pseudo)
      // Most have none, which looks like nothing whatever else is said of it.
      if (pseudo && style.content === 'none') return ''
      return ASPECTS.map((aspect) => style[aspect]).join(' ')
    }

    return [...document.querySelectorAll('#app *')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const box = [x, y, width, height].map((side) => Math.round(side)).join(' ')
        const looks = [undefined, '::before', '::after'].map((pseudo) => describe(element, pseudo))
        const classes = element.getAttribute('class') ?? ''
        return `${element.localName}.${classes.replaceAll(' ', '.')} ${box} ${looks.join(' ')}`
      })
  })
}
