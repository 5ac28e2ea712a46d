import type { TestProject } from 'vitest/node'
import { type BuiltSites, buildSites } from '#tests/support/build-sites.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites
  }
}

export async function setup({ provide }: TestProject): Promise<void> {
  provide('sites', await buildSites())
}
