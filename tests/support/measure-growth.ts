import type { CDPSession, Page } from 'playwright'
import { followLinks } from './follow-links.ts'
import { whenIdle } from './hydration.ts'

/** What a page holds on to, once all that it does not is gone. */
interface Memory {
  /** In bytes. */
  heap: number
  nodes: number
  listeners: number
}

export interface Growth extends Memory {
  navigations: number
  /** Links that led elsewhere. */
  lost: string[]
}

/** A leak stays however often it is looked for. */
const MOST_READINGS = 10

async function metricOf(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN
}

async function readMemory(session: CDPSession): Promise<Memory> {
  // What was kept by what went first goes second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const nodes = await metricOf(session, 'Nodes')
  const listeners = await metricOf(session, 'JSEventListeners')
  return { heap: usedSize, nodes, listeners }
}

/** What a page holds on to at rest: on a busy processor what a navigation ends with comes late. */
async function measureMemory(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('Performance.enable')
  let memory = await readMemory(session)
  for (let readings = 1; readings < MOST_READINGS; readings += 1) {
    await whenIdle(page)
    const { nodes, listeners } = memory
    memory = await readMemory(session)
    if (memory.nodes === nodes && memory.listeners === listeners) break
  }
  await session.detach()
  return memory
}

interface Growing {
  page: Page
  /** Followed round and round; the page stands at the first of them before and after. */
  addresses: readonly string[]
  times: number
}

/** By how much a page grows that leads to so many others. */
export async function measureGrowth({ page, addresses, times }: Growing): Promise<Growth> {
  const before = await measureMemory(page)
  const round = [...addresses.slice(1), ...addresses.slice(0, 1)]
  const lost = await followLinks(page, { addresses: round, times: times - 1 })
  lost.push(...(await followLinks(page, { addresses: addresses.slice(0, 1), times: 1 })))
  const after = await measureMemory(page)
  return {
    navigations: times,
    lost,
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  }
}

const MEGABYTE = 1024 * 1024

/** Half a megabyte for the first thousand, and two for the first ten thousand. */
function mostHeap(navigations: number): number {
  return MEGABYTE * (0.5 + (1.5 * Math.max(0, navigations - 1000)) / 9000)
}

/** In what a page grows the more it is used. */
export function leaksIn({ navigations, heap, nodes, listeners }: Growth): string[] {
  return [
    heap > mostHeap(navigations) && `${(heap / MEGABYTE).toFixed(2)} MB`,
    nodes > 0 && `${nodes} nodes`,
    listeners > 0 && `${listeners} listeners`,
  ].filter((leak) => leak !== false)
}
