import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import { compileSeeds } from './src/compiler/vite-plugin.ts'
import { inlineFirstPaint } from './src/prerender/first-paint-plugin.ts'
import { giveNotices } from './src/prerender/notices/notices-plugin.ts'
import { preloadFont } from './src/prerender/preload-font-plugin.ts'
import { inlineFirstStyle } from './src/prerender/styles/first-style-plugin.ts'
import { prerenderPages } from './src/prerender/vite-plugin.ts'

export default defineConfig({
  resolve: {
    // The router's store brings what React has had since version 18.
    alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }],
  },
  build: {
    // The budgets are tested; to weigh thousands of files takes longer than to write them.
    reportCompressedSize: false,
    // Every browser that runs these scripts preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What every page needs comes as one file, and what several views share as one more; the
      // bundler would cut it into thirty.
      output: {
        codeSplitting: {
          groups: [
            { name: 'wiki', tags: ['$initial'] },
            { name: 'views', minShareCount: 3 },
          ],
        },
      },
    },
  },
  plugins: [
    tanstackRouter({
      target: 'react',
      routesDirectory: 'src/app/routes',
      generatedRouteTree: 'src/app/route-tree.gen.ts',
      quoteStyle: 'single',
      semicolons: false,
      addExtensions: true,
      autoCodeSplitting: false,
      disableLogging: true,
    }),
    react(),
    tailwindcss(),
    compileSeeds(),
    inlineFirstPaint(),
    inlineFirstStyle(),
    preloadFont(),
    giveNotices(),
    prerenderPages(),
    msw(),
  ],
})
