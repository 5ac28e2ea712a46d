import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileHash, fingerprint, paragraphsOf } from '../read/fingerprint.ts'
import type { GivenSourceFile } from '../read/seeds.ts'
import { compareParagraphs, type Difference } from './compare-paragraphs.ts'
import { findUnmentioned, namesOf } from './find-unmentioned.ts'

export interface Verification {
  /** One line per finding, each naming seed file and paragraph. */
  findings: string[]
  /** Paragraphs whose fingerprint the original bears out, by source id. */
  accounted: Map<string, { verified: number; paragraphs: number }>
}

/** Holds the seeds of sources against the originals in a folder. */
export async function verifyOriginals(
  sources: readonly GivenSourceFile[],
  folder: string,
): Promise<Verification> {
  const findings: string[] = []
  const accounted: Verification['accounted'] = new Map()
  const originals = await Promise.all(sources.map((source) => readOriginal(source, folder)))
  const names = namesOf(originals.map((bytes) => bytes?.toString('utf8') ?? ''))

  sources.forEach((source, index) => {
    const { id, file, data } = source
    const bytes = originals[index]
    const expected = Object.values(data.paragraphs).map((paragraph) => paragraph.fingerprint)
    if (!bytes) {
      findings.push(`${file}  original "${data.document.file}" is not in the folder`)
      accounted.set(id, { verified: 0, paragraphs: expected.length })
      return
    }
    const paragraphs = paragraphsOf(bytes.toString('utf8'))
    const differences = compareParagraphs(expected, paragraphs.map(fingerprint))
    for (const difference of differences) findings.push(`${file}  ${describe(difference)}`)
    if (differences.length === 0 && fileHash(bytes) !== data.document.sha256) {
      findings.push(`${file}  the file differs though its paragraphs agree (document.sha256)`)
    }
    if (differences.length === 0) {
      findings.push(...unmentioned(source, paragraphs, names))
    }
    const lost = differences.filter(({ type }) => type !== 'extra').length
    accounted.set(id, { verified: expected.length - lost, paragraphs: paragraphs.length })
  })
  return { findings, accounted }
}

async function readOriginal(
  { data }: GivenSourceFile,
  folder: string,
): Promise<Buffer | undefined> {
  return readFile(join(folder, data.document.file)).catch(() => undefined)
}

function describe(difference: Difference): string {
  switch (difference.type) {
    case 'changed':
      return `paragraph ${difference.paragraph} is changed in the original`
    case 'missing':
      return `paragraph ${difference.paragraph} is missing from the original`
    case 'extra':
      return `the original has an extra paragraph after paragraph ${difference.after}`
  }
}

function unmentioned(
  { file, data }: GivenSourceFile,
  paragraphs: readonly string[],
  names: ReadonlySet<string>,
): string[] {
  return paragraphs.flatMap((paragraph, index) => {
    const number = index + 1
    const statements = Object.values(data.paragraphs[String(number)]?.statements ?? {})
    if (statements.length === 0) return []
    const said = statements.map(({ says, by = '' }) => `${says} ${by}`)
    return findUnmentioned(paragraph, said, names).map(
      (word) => `${file}  paragraph ${number} has "${word}", which none of its statements mentions`,
    )
  })
}
