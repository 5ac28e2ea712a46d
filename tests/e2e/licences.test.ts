import { describe, expect, test } from 'vitest'
import { BASES, filesIn, folderOf, textOf } from '#tests/support/built-site.ts'
import { cyclonedxFaults } from '#tests/support/cyclonedx-faults.ts'

const PAGE = 'licences/index.html'

/** Words of the licence that most of what goes out is under. */
const TERMS = 'Permission is hereby granted'

function packagesOn(html: string): string[] {
  const named = html.matchAll(/<b>([^<]+)<\/b> <span>([^<]+)<\/span>/g)
  return [...named].map(([, name, version]) => `${name}@${version}`)
}

interface Component {
  group?: string
  name: string
  version: string
  scope: string
}

function shippedIn(components: Component[]): string[] {
  return components
    .filter(({ scope }) => scope === 'required')
    .map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`)
}

describe.each(BASES)('below %s', (base) => {
  test('the page of licences names what draws the pages, and the terms', () => {
    const html = textOf(folderOf(base), PAGE)
    const names = packagesOn(html).map((id) => id.replace(/@[^@]*$/, ''))
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', '@tanstack/react-router']))
    expect(names).not.toContain('vitest')
    expect(html).toContain(TERMS)
    expect(html).toContain(`href="${base}sbom.cdx.json"`)
  })

  test('it names every font, and the version whose styles go out', () => {
    const folder = folderOf(base)
    const named = packagesOn(textOf(folder, PAGE))
    const fonts = filesIn(folder, '**/*.woff2')
    const unnamed = fonts.filter(
      (font) => !named.some((id) => font.includes(id.replace(/^.*\/|@[^@]*$/g, ''))),
    )
    expect([fonts.length > 0, unnamed]).toEqual([true, []])
    const styles = filesIn(folder, '**/*.css').map((file) => textOf(folder, file))
    const banners = styles.flatMap((css) => css.match(/tailwindcss v[\d.]+/g) ?? [])
    expect(banners.map((banner) => banner.replace(' v', '@'))).not.toEqual([])
    expect(named).toEqual(
      expect.arrayContaining(banners.map((banner) => banner.replace(' v', '@'))),
    )
  })

  test('its words are on no other page, and in one script that only it asks for', () => {
    const folder = folderOf(base)
    const having = filesIn(folder, '**/*.{html,js,json}').filter((file) =>
      textOf(folder, file).includes(TERMS),
    )
    expect(having).toEqual([expect.stringMatching(/^assets\/licences-view-/), PAGE])
    expect(textOf(folder, 'index.html')).not.toContain('licences-view')
  })

  test('the bill of materials keeps to its schema, and says the same as the page', () => {
    const folder = folderOf(base)
    const bom = JSON.parse(textOf(folder, 'sbom.cdx.json'))
    expect(cyclonedxFaults(bom)).toEqual([])
    expect(shippedIn(bom.components).toSorted()).toEqual(
      packagesOn(textOf(folder, PAGE)).toSorted(),
    )
  })
})
