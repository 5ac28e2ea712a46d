import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { slugify } from '#model/slug.ts'
import { collect } from './collect.ts'
import { compile } from './compile.ts'
import { formatDiagnostic, type Diagnostic } from './diagnostics.ts'
import { parse } from './parse.ts'
import { fingerprint, paragraphsOf } from './fingerprint.ts'
import { isGiven } from './seeds.ts'
import { reportCoverage } from './report-coverage.ts'
import { draftSource } from './verify/draft-source.ts'
import { verifyOriginals } from './verify/verify-originals.ts'

const SEEDS = resolve(process.env['RINKSIDE_SEEDS'] ?? 'seeds')

const USAGE = `npm run seeds                          check every seed
npm run seeds -- report                what the wiki rests on, and where it is thin
npm run seeds -- verify <folder>       hold the seeds against the originals in a folder
npm run seeds -- new-source <file>     draft the seed of a source from its original
npm run seeds -- fingerprint <file>    print the fingerprint of each paragraph of a file`

const print = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

async function check(): Promise<boolean> {
  const { diagnostics, bundle } = compile(await collect(SEEDS))
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  print(
    bundle
      ? `seeds are sound: ${bundle.files.size} files in the bundle`
      : `${diagnostics.length} to mend`,
  )
  return bundle !== undefined
}

async function report(): Promise<boolean> {
  const { diagnostics, lists } = compile(await collect(SEEDS))
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  for (const line of lists ? reportCoverage(lists) : []) print(line)
  return lists !== undefined
}

async function verify(folder: string): Promise<boolean> {
  const diagnostics: Diagnostic[] = []
  const seeds = parse(await collect(SEEDS), (diagnostic) => diagnostics.push(diagnostic))
  for (const diagnostic of diagnostics) complain(formatDiagnostic(diagnostic))
  if (!seeds || diagnostics.length > 0) return false
  const { findings, accounted } = await verifyOriginals(
    seeds.sources.filter(isGiven),
    resolve(folder),
  )
  for (const finding of findings) complain(finding)
  const counts = [...accounted.values()]
  for (const [id, { verified, paragraphs }] of accounted)
    print(`${id}: ${verified} of ${paragraphs}`)
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0)
  const verified = total(counts.map((count) => count.verified))
  const paragraphs = total(counts.map((count) => count.paragraphs))
  print(`${verified} of ${paragraphs} paragraphs accounted for`)
  return findings.length === 0
}

async function newSource(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  const id = slugify(basename(file).replace(/\.[^.]*$/, ''))
  const target = join(SEEDS, 'sources', `${id}.yaml`)
  await writeFile(target, draftSource(basename(file), bytes), { flag: 'wx' })
  print(
    `wrote seeds/sources/${id}.yaml: rename it after its publisher, then replace each "noise: TODO"`,
  )
  return true
}

async function fingerprints(file: string): Promise<boolean> {
  const paragraphs = paragraphsOf(await readFile(file, 'utf8'))
  paragraphs.forEach((paragraph, index) => {
    print(`${index + 1}  ${fingerprint(paragraph)}  ${paragraph.slice(0, 50)}`)
  })
  return true
}

async function run([command = 'check', argument, ...rest]: string[]): Promise<boolean> {
  if (rest.length === 0) {
    if (command === 'check' && argument === undefined) return check()
    if (command === 'report' && argument === undefined) return report()
    if (command === 'verify' && argument) return verify(argument)
    if (command === 'new-source' && argument) return newSource(argument)
    if (command === 'fingerprint' && argument) return fingerprints(argument)
  }
  complain(USAGE)
  return false
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
