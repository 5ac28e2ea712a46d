import { createBuilder } from 'vite'

// Runs in a process of its own, which alone can tell how much memory it took.
const begun = performance.now()
const build = { outDir: process.env.OUT_DIR, emptyOutDir: true }
const builder = await createBuilder({ build, logLevel: 'error' })
await builder.buildApp()
const seconds = (performance.now() - begun) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ seconds, megabytes })}\n`)
