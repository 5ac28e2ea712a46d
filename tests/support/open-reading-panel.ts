import type { Page } from 'playwright'

/**
 * Opens the reading settings, unless they are open, and waits until they stand still: what slides is
 * missed by a press, and Playwright scrolls the page to reach it.
 */
export async function openReadingPanel(page: Page): Promise<void> {
  const panel = page.locator('#reading-panel')
  if (!(await panel.isVisible())) {
    await page.getByRole('button', { name: 'reading settings' }).click()
  }
  await panel.evaluate(async (element) => {
    await Promise.allSettled(element.getAnimations().map(({ finished }) => finished))
  })
}
