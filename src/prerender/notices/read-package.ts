import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LicenceText, readLicence } from './read-licence.ts'

export interface ShippedPackage extends LicenceText {
  name: string
  version: string
  licence: string
}

/** They let a work be passed on with no more to do than to name them. */
const MAY_SHIP = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])

const LICENCE_FILE = /^(?:licen[cs]e|copying|ofl)(?:\.(?:md|txt))?$/i

/** Reads what has to be said of a package; one that may not be passed on stops the build. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license }: { name: string; version: string; license?: string } =
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (license === undefined || !MAY_SHIP.has(license)) {
    throw new Error(`${name} would be shipped, and its licence is ${license ?? 'not told'}`)
  }
  const file = readdirSync(folder)
    .toSorted()
    .find((entry) => LICENCE_FILE.test(entry))
  if (file === undefined) throw new Error(`${name} would be shipped without its licence`)
  const { copyright, text } = readLicence(readFileSync(join(folder, file), 'utf8'))
  if (text.length === 0) throw new Error(`${name} has an empty licence`)
  return { name, version, licence: license, copyright, text }
}
