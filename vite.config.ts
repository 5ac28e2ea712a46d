import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vite'
import { compileSeeds } from './src/compiler/vite-plugin.ts'
import { prerenderPages } from './src/prerender/vite-plugin.ts'

export default defineConfig({
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
    prerenderPages(),
    msw(),
  ],
})
