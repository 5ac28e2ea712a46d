import { resolve } from 'node:path'

/** Where the seeds lie; tests point it at a copy. */
export const SEEDS = resolve(process.env['RINKSIDE_SEEDS'] ?? 'seeds')
