import { readFile } from 'node:fs/promises'
import { fingerprint, paragraphsOf } from '../read/fingerprint.ts'
import { print } from './say.ts'

export async function printFingerprints(file: string): Promise<boolean> {
  const paragraphs = paragraphsOf(await readFile(file, 'utf8'))
  paragraphs.forEach((paragraph, index) => {
    print(`${index + 1}  ${fingerprint(paragraph)}  ${paragraph.slice(0, 50)}`)
  })
  return true
}
