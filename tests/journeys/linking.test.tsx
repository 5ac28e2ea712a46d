import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { changeSettings } from '#features/reading/settings-store.ts'
import { renderAt } from '#tests/support/render-at.tsx'
import { SMALL_WIKI } from '#tests/support/small-wiki.ts'

const ADA = 'characters/ada-brand/'
const BEAT = 'episodes/2/#beat-out'
const question = page.getByRole('dialog', { name: 'A spoiler' })
const heading = (name: string) => page.getByRole('heading', { name })
const mark = (label: string) => page.getByRole('link', { name: `Link to: ${label}`, exact: true })
const said = (text: string | RegExp) => page.getByText(text, { exact: true })
const here = () => document.querySelector('[data-here]')

/** More facts than a phone shows at once. */
const TRAITS = Array.from({ length: 8 }, (_, at) => at)
const MANY_FACTS = {
  'wiki.yaml': (SMALL_WIKI['wiki.yaml'] ?? '').replace(
    'properties:\n',
    `properties:\n${TRAITS.map((at) => `  trait-${at}: { label: Trait ${at} }\n`).join('')}`,
  ),
  'characters/ben-brand.md': `---
title: Ben Brand
facts:
${TRAITS.map((at) => `  - { property: trait-${at}, value: High, cites: ['gazette:1.3'] }`).join('\n')}
---
Ben is her brother. [@gazette:1.3]
`,
}

let copied: string[]
let refused: boolean

beforeEach(() => {
  copied = []
  refused = false
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (refused) throw new Error('not allowed')
    copied.push(text)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  changeSettings({ seen: 0 })
})

describe('a mark', () => {
  test('copies the address of a fact, says so, and leaves the reader where they are', async () => {
    const reader = await renderAt(ADA)
    await mark('Work').click()
    await expect.element(said('The link to “Work” is copied.')).toBeVisible()
    expect(copied).toEqual([`${location.origin}/${ADA}#work-keeper`])
    expect(reader.address()).toBe(`/${ADA}#work-keeper`)
    expect(here()?.id).toBe('work-keeper')
    expect(window.scrollY).toBe(0)
    await userEvent.keyboard('{Escape}')
    await expect.element(said('The link to “Work” is copied.')).not.toBeInTheDocument()
  })

  test('of a heading is the heading itself', async () => {
    await renderAt(ADA)
    await expect.element(heading('The dark night')).toBeVisible()
    heading('The dark night').element().querySelector('a')?.click()
    await expect.element(said('The link to “The dark night” is copied.')).toBeVisible()
    expect(copied).toEqual([`${location.origin}/${ADA}#the-dark-night`])
  })

  test('says that the address stands in the bar where nothing can be copied', async () => {
    refused = true
    await renderAt(ADA)
    await mark('Work').click()
    const words = 'The link to “Work” could not be copied; it stands in the address bar.'
    await expect.element(said(words)).toBeVisible()
  })

  test('keeps the choice of sources and drops what means nothing', async () => {
    await renderAt(`${ADA}?sources=given&utm=x`)
    await mark('Work').click()
    await expect.poll(() => copied).toEqual([`${location.origin}/${ADA}?sources=given#work-keeper`])
  })

  test('is passed on the way by keyboard, and reached by an arrow key', async () => {
    await renderAt(ADA)
    await expect.element(mark('Work')).toBeVisible()
    await userEvent.tab()
    heading('The dark night').element().querySelector('a')?.focus()
    await expect.element(said(/arrow keys lead to other parts/)).toBeVisible()
    await userEvent.tab()
    expect(mark('Work').element().tabIndex).toBe(-1)
    heading('The dark night').element().querySelector('a')?.focus()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(mark('Brother')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => copied).toHaveLength(1)
  })
})

test('a list copies its address with the filters that are set', async () => {
  await renderAt('timeline/?lane=written&utm=x')
  await page.getByRole('button', { name: 'Copy link to this list' }).click()
  await expect.element(said('The link is copied.')).toBeVisible()
  expect(copied).toEqual([`${location.origin}/timeline/?lane=written`])
})

describe('whoever arrives', () => {
  test.for([
    [`${ADA}#work-keeper`, 'DD'],
    [`${ADA}#the-dark-night`, 'H2'],
    [`${ADA}#page-links`, 'H2'],
    ['sources/gazette/#p1', 'H3'],
    ['sources/gazette/#s1.2', 'LI'],
    ['sources/echo/#s2', 'SUMMARY'],
    ['disagreements/#disagreement-keeper', 'H3'],
    ['timeline/#the-lamp--release-released', 'LI'],
  ])('at %s goes on from there (%s)', async ([address = '', tag]) => {
    await renderAt(address)
    await expect.poll(() => document.activeElement?.tagName).toBe(tag)
    const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {}
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(window.innerHeight)
  })

  test('at a row of an open fold has that row marked, not the fold', async () => {
    changeSettings({ seen: 2 })
    await renderAt(BEAT)
    await expect.poll(() => here()?.tagName).toBe('LI')
    expect(here()?.textContent).toContain('Ada puts the lamp out by herself')
  })

  test('at a spoiler is asked, and goes on within once it is opened', async () => {
    await renderAt(BEAT)
    await question.getByRole('button', { name: 'Open it' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('LI')
    expect(here()).toBe(document.activeElement)
  })

  test('at what is closed for its length alone finds it open', async () => {
    await page.viewport(360, 740)
    await renderAt('characters/ben-brand/#trait-7-high', { seeds: MANY_FACTS })
    await expect.poll(() => here()?.id).toBe('trait-7-high')
    await expect.element(page.getByText('Trait 7', { exact: true })).toBeVisible()
  })

  test('at what is not there is told so, and nothing else', async () => {
    await renderAt(`${ADA}#gone`)
    const notice = page.getByText(
      /does not show: it is gone, was renamed, or a filter leaves it out/,
    )
    await expect.element(notice).toHaveRole('status')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect.element(notice).not.toBeInTheDocument()
  })
})

test('whoever comes back goes on from the link they left by', async () => {
  const reader = await renderAt(ADA)
  const link = page.getByRole('main').getByRole('link', { name: 'Cleo Marsh' }).first()
  await link.click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Cleo Marsh' })).toHaveFocus()
  reader.goBack()
  await expect.element(link).toHaveFocus()
})
