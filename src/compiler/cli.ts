import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { slugify } from '#model/slug.ts'
import { collect } from './read/collect.ts'
import { compile } from './compile.ts'
import { formatDiagnostic, type Diagnostic } from './diagnostics.ts'
import { fingerprint, paragraphsOf } from './read/fingerprint.ts'
import { parse } from './read/parse.ts'
import { reportCoverage } from './inspect/report-coverage.ts'
import { sampleSentences } from './inspect/sample-sentences.ts'
import { isGiven } from './read/seeds.ts'
import { draftSource } from './inspect/draft-source.ts'
import { verifyOriginals } from './inspect/verify-originals.ts'

const SEEDS = resolve(process.env['RINKSIDE_SEEDS'] ?? 'seeds')

const USAGE = `npm run seeds                          check every seed
npm run seeds -- report                what the wiki rests on, and where it is thin
npm run seeds -- sample <n> [seed]     draw cited sentences to hold against their statements
npm run seeds -- verify <folder>       hold the seeds against the originals in a folder
npm run seeds -- new-source <file>     draft the seed of a source from its original
npm run seeds -- fingerprint <file>    print the fingerprint of each paragraph of a file`

const print = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

async function compileSeeds() {
  const compilation = compile(await collect(SEEDS))
  for (const diagnostic of compilation.diagnostics) complain(formatDiagnostic(diagnostic))
  return compilation
}

async function check(): Promise<boolean> {
  const { diagnostics, bundle } = await compileSeeds()
  const sound = `seeds are sound: ${bundle?.files.size ?? 0} files in the bundle`
  print(bundle ? sound : `${diagnostics.length} to mend`)
  return bundle !== undefined
}

async function report(): Promise<boolean> {
  const { content } = await compileSeeds()
  for (const line of content ? reportCoverage(content.lists) : []) print(line)
  return content !== undefined
}

async function sample(count: number, seed: number): Promise<boolean> {
  const { content } = await compileSeeds()
  for (const drawn of sampleSentences(content?.pages ?? [], { count, seed })) {
    print(`/${drawn.address}  ${drawn.text}`)
    for (const { id, says } of drawn.statements) print(`    ${id}  ${says}`)
  }
  return content !== undefined
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
  for (const [id, { verified, paragraphs }] of accounted)
    print(`${id}: ${verified} of ${paragraphs}`)
  const total = (figure: 'verified' | 'paragraphs') =>
    [...accounted.values()].reduce((sum, counts) => sum + counts[figure], 0)
  print(`${total('verified')} of ${total('paragraphs')} paragraphs accounted for`)
  return findings.length === 0
}

async function newSource(file: string): Promise<boolean> {
  const bytes = await readFile(file)
  const id = slugify(basename(file).replace(/\.[^.]*$/, ''))
  await writeFile(join(SEEDS, 'sources', `${id}.yaml`), draftSource(basename(file), bytes), {
    flag: 'wx',
  })
  print(`wrote seeds/sources/${id}.yaml: name it after its publisher, replace each "noise: TODO"`)
  return true
}

async function fingerprints(file: string): Promise<boolean> {
  const paragraphs = paragraphsOf(await readFile(file, 'utf8'))
  paragraphs.forEach((paragraph, index) => {
    print(`${index + 1}  ${fingerprint(paragraph)}  ${paragraph.slice(0, 50)}`)
  })
  return true
}

async function run([command = 'check', ...given]: string[]): Promise<boolean> {
  const [argument = '', seed = '1'] = given
  const counts = /^\d+$/.test(argument) && /^\d+$/.test(seed)
  if (command === 'check' && given.length === 0) return check()
  if (command === 'report' && given.length === 0) return report()
  if (command === 'sample' && counts && given.length <= 2) return sample(+argument, +seed)
  if (command === 'verify' && given.length === 1) return verify(argument)
  if (command === 'new-source' && given.length === 1) return newSource(argument)
  if (command === 'fingerprint' && given.length === 1) return fingerprints(argument)
  complain(USAGE)
  return false
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
