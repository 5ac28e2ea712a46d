import type { Introduction } from '#model/offline-build.ts'
import { checkKept, introduce, takeOver } from './ask-worker.ts'
import { type OfflineState, STARTING } from './offline-state.ts'
import { canKeepPages, registerWorker } from './register-worker.ts'
import { type Inventory, saveWiki, takeInventory } from './save-wiki.ts'
import { savesData } from './saves-data.ts'
import { isWanted, removeAll, want } from './wanted.ts'

let state = STARTING
let build: Introduction | undefined
let saving: AbortController | undefined
/** Whether somebody has asked how things stand: the list of all files grows with the wiki. */
let isAsked = false
const listeners = new Set<() => void>()

function show(change: Partial<OfflineState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export function getOffline(): OfflineState {
  return state
}

export function subscribeToOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sets up the worker, and goes on with what the reader asked for on an earlier page. */
export async function startOffline(): Promise<void> {
  if (!canKeepPages() || import.meta.env.VITE_OFFLINE === 'off') {
    return show({ phase: 'unsupported' })
  }
  try {
    await registerWorker()
    const registration = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL)
    if (!registration) return show({ phase: 'unsupported' })
    const follow = () => followInstall(registration)
    registration.addEventListener('updatefound', follow)
    follow()
    await settle(registration)
  } catch {
    show({ phase: 'failed' })
  }
}

function followInstall(registration: ServiceWorkerRegistration): void {
  const worker = registration.installing
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && !registration.active) show({ phase: 'failed' })
    const isReady = worker.state === 'activated' || worker.state === 'installed'
    if (isReady) settle(registration).catch(() => show({ phase: 'failed' }))
  })
}

/** A worker of the page's own build takes over at once, for it changes nothing under the reader's hands. */
async function settle(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting, active } = registration
  if (waiting && active) {
    const { own } = await introduce(waiting)
    if (own) await takeOver(waiting)
    else show({ newer: true })
  }
  const worker = registration.active
  if (!worker || build) return
  const introduction = await introduce(worker)
  if (!introduction.own) return
  build = introduction
  await checkKept(worker)
  const wanted = await isWanted()
  if (!wanted && !isAsked) return
  const inventory = await count(introduction)
  if (inventory.missing.length > 0 && wanted && !savesData()) await saveAll()
}

/** Finds out how much is kept, now that somebody looks. */
export async function lookAtKept(): Promise<void> {
  if (isAsked) return
  isAsked = true
  if (!build || state.phase !== 'starting') return
  await count(build).catch(() => show({ phase: 'failed' }))
}

async function count(of: Introduction): Promise<Inventory> {
  const inventory = await takeInventory(of)
  const { missing, total } = inventory
  const bytes = missing.reduce((sum, [, size]) => sum + size, 0)
  const phase = missing.length === 0 ? 'saved' : (await isWanted()) ? 'paused' : 'ready'
  show({ phase, saved: total - missing.length, total, bytes, reason: undefined })
  return inventory
}

/** Saves what is not yet saved; the wish outlives the page. */
export async function saveAll(): Promise<void> {
  if (!build || saving) return
  saving = new AbortController()
  try {
    await want()
    const { missing } = await count(build)
    show({ phase: 'saving' })
    const onSaved = ([, bytes]: readonly [string, number, string?]) =>
      show({ saved: state.saved + 1, bytes: state.bytes - bytes })
    await saveWiki({ build, missing, onSaved, signal: saving.signal })
    await count(build)
  } catch (error) {
    pause(error, saving.signal.aborted)
  } finally {
    saving = undefined
  }
}

function pause(error: unknown, wasStopped: boolean): void {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
  const reason = isFull ? 'room' : 'network'
  show({ phase: 'paused', reason: wasStopped ? undefined : reason })
}

export function stopSaving(): void {
  saving?.abort()
}

/** Throws away what is saved; what the next pages need is kept again as they are read. */
export async function removeSaved(): Promise<void> {
  await removeAll()
  if (build) await count(build)
}

/** Goes on with the newer version, which the reader has been told of. */
export async function loadNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL)
  if (registration?.waiting) await takeOver(registration.waiting)
  location.reload()
}
