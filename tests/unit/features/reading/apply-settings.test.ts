import { expect, test } from 'vitest'
import { applySettings } from '#features/reading/apply-settings.ts'

function root(dataset: Record<string, string>): HTMLElement {
  return { dataset } as unknown as HTMLElement
}

test('what is set stands on the root, and what is not is taken away', () => {
  const element = root({ theme: 'dark', width: 'wide', scripts: '' })
  applySettings(element, { theme: 'light', size: 'large', seen: 3 })
  expect(element.dataset).toStrictEqual({ theme: 'light', size: 'large', scripts: '' })
})
