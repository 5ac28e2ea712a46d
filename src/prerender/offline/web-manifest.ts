import type { WikiRecord } from '#model/bundle.ts'
import { CARD_COLOURS } from '#prerender/cards/card-colours.ts'

/** What a device shows of the wiki once somebody has installed it. */
export function webManifest({ name, tagline, language }: WikiRecord, base: string): string {
  const icon = (src: string, sizes: string, type: string, purpose: string) => ({
    src: base + src,
    sizes,
    type,
    purpose,
  })
  return JSON.stringify({
    id: base,
    name,
    short_name: name,
    description: tagline,
    lang: language,
    start_url: base,
    scope: base,
    // A wiki wants a way back, which windows of their own lack.
    display: 'minimal-ui',
    background_color: CARD_COLOURS.ice,
    theme_color: CARD_COLOURS.ice,
    icons: [
      icon('favicon.svg', 'any', 'image/svg+xml', 'any'),
      icon('icon-192.png', '192x192', 'image/png', 'any'),
      icon('icon-512.png', '512x512', 'image/png', 'any'),
      icon('icon-maskable.png', '512x512', 'image/png', 'maskable'),
    ],
  })
}
