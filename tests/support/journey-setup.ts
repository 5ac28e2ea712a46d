/// <reference types="msw/vite/client" />
import { HttpNetworkFrame } from 'msw/experimental'
import { network } from 'virtual:msw'
import { afterEach, beforeAll, expect, vi } from 'vitest'
// oxlint-disable-next-line import/no-unassigned-import -- it is run, as in the head of a page
import '#app/first-paint.ts'
import '#app/styles.css'
import { BundleError } from '#data/bundle-error.ts'

/** The router's own note, in development only, that an error page is shown. */
const ERROR_PAGE_SHOWN = /^Warning: Error in route match/

/** Loaded beforehand, since what comes up by itself is waited for no more than three seconds. */
const LATER = import.meta.glob(['/src/app/{peek,search}-layer.tsx', '/src/app/*-view.tsx'])

const complaints: string[] = []

/** React reports what an error page has caught; the page is what the journey looks at. */
function isShownToReader(said: unknown[]): boolean {
  return said.some((part) => part instanceof BundleError || ERROR_PAGE_SHOWN.test(String(part)))
}

beforeAll(async () => {
  // As the app says once it runs; journeys begin after that.
  document.documentElement.dataset.scripts = 'run'
  network.configure({
    context: { quiet: true },
    onUnhandledFrame: ({ frame }) => {
      if (!(frame instanceof HttpNetworkFrame)) return
      const { url } = frame.data.request
      const { origin, pathname } = new URL(url)
      const isOurs = origin === location.origin && !pathname.startsWith('/data/')
      if (!isOurs) complaints.push(`nothing answers ${url}`)
    },
  })
  await network.enable()
  await Promise.all(Object.values(LATER).map((load) => load()))
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => {
      if (!isShownToReader(said)) complaints.push(`${level}: ${said.join(' ')}`)
    })
  }
})

afterEach(() => {
  expect(complaints.splice(0)).toEqual([])
})
