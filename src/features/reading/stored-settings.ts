import { safeStorage } from '#data/safe-storage.ts'
import { parseSettings, type Settings } from './settings.ts'

/** Wikis below different paths of one host do not share it. */
export const STORAGE_KEY = `${import.meta.env.BASE_URL}reading`

/** The settings kept on this device, or the defaults where storage is empty, closed or spoilt. */
export function readStoredSettings(): Settings {
  return parseSettings(safeStorage.read(STORAGE_KEY))
}

/** Keeps settings on this device, and answers whether it does; else they last as long as the page. */
export function storeSettings(settings: Settings): boolean {
  return safeStorage.write(STORAGE_KEY, JSON.stringify(settings))
}
