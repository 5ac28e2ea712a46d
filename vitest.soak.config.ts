import { defineConfig } from 'vitest/config'

/** What takes too long for every run of the tests: all pages, in every way there is to look at them. */
export default defineConfig({
  test: {
    name: 'soak',
    include: ['tests/soak/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
})
