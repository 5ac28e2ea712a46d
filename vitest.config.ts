import { availableParallelism } from 'node:os'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { msw } from 'msw/vite'
import { defineConfig } from 'vitest/config'
import { chromiumOptions } from './tests/support/chromium-options.ts'
import { compileWiki } from './tests/support/compile-wiki-command.ts'

/** Milliseconds for machines that are many times slower than usual, and busy. */
const PATIENCE = { test: 60_000, journey: 300_000, poll: 20_000 }

export default defineConfig({
  test: {
    // Browsers wait for files and frames more than they work, so two at once fill what one leaves.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: PATIENCE.test,
        },
      },
      {
        test: {
          name: 'scenarios',
          include: ['tests/scenarios/**/*.test.ts'],
          testTimeout: PATIENCE.test,
          hookTimeout: PATIENCE.test,
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/{architecture,supply-chain}.test.ts'],
          testTimeout: PATIENCE.test,
        },
      },
      {
        plugins: [react(), tailwindcss(), msw()],
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.tsx'],
          setupFiles: 'tests/support/journey-setup.ts',
          testTimeout: PATIENCE.test,
          hookTimeout: PATIENCE.test,
          expect: { poll: { timeout: PATIENCE.poll } },
          browser: {
            enabled: true,
            commands: { compileWiki },
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          // What waits for a browser would share the processor with all the rest.
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/global-setup.ts',
          testTimeout: PATIENCE.journey,
          hookTimeout: PATIENCE.journey,
          expect: { poll: { timeout: PATIENCE.poll } },
        },
      },
    ],
  },
})
