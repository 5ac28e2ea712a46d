import { appendFileSync } from 'node:fs'

// Loaded into every process of a build, none of which can tell what another takes.
process.on('exit', () => {
  const { MEMORY_LOG } = process.env
  if (MEMORY_LOG) appendFileSync(MEMORY_LOG, `${process.resourceUsage().maxRSS}\n`)
})
