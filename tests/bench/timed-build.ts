import { createBuilder } from 'vite'

// Runs in a process of its own, so that nothing of it is there before.
const begun = performance.now()
const build = { outDir: process.env.OUT_DIR, emptyOutDir: true }
const builder = await createBuilder({ build, logLevel: 'error' })
await builder.buildApp()
process.stdout.write(`${(performance.now() - begun) / 1000}\n`)
