import { defineConfig } from 'vitest/config'

/** The tests of the mutated modules themselves: what only a far-off test would notice, counts as missed. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/model/*.test.ts',
      'tests/unit/data/{bundle-reader,in-time,read-over-http}.test.ts',
      'tests/unit/data/{safe-storage,search-shard,verify-file}.test.ts',
      'tests/unit/data/offline/*.test.ts',
      'tests/unit/data/explorer/{explorer,change}-search.test.ts',
      'tests/unit/app/{flat-search,flat-explorer-search,tidy-address}.test.ts',
      'tests/unit/app/{client-href,source-search,left-places}.test.ts',
      'tests/unit/features/reading/*.test.ts',
      'tests/unit/features/*/{relationship,timeline,query}-search.test.ts',
      'tests/unit/features/search/recent-searches.test.ts',
      'tests/unit/compiler/{build,link,markdown}/*.test.ts',
      'tests/unit/compiler/derive/derive-{additions,backlinks}.test.ts',
      'tests/unit/compiler/list/count-by-level.test.ts',
      'tests/scenarios/diagnostics.test.ts',
    ],
    // Tens of thousands of made-up cases for each mutant would take days.
    testNamePattern:
      /^(?!.*(?:any of 10,000|lets nothing into a page|lets through no other scheme))/,
  },
})
