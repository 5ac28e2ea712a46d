import { check } from './commands/check.ts'
import { newSource } from './commands/new-source.ts'
import { printFingerprints } from './commands/print-fingerprints.ts'
import { recordAddresses } from './commands/record-addresses.ts'
import { report } from './commands/report.ts'
import { sample } from './commands/sample.ts'
import { complain } from './commands/say.ts'
import { verify } from './commands/verify.ts'
import { writeChanges } from './commands/write-changes.ts'

const USAGE = `npm run seeds                          check every seed
npm run seeds -- addresses             record new addresses as published
npm run seeds -- report                what the wiki rests on, and where it is thin
npm run seeds -- sample <n> [seed]     draw cited sentences to hold against their statements
npm run seeds -- verify <folder>       hold the seeds against the originals in a folder
npm run seeds -- changes <revision>     write down what changed since a revision of git
npm run seeds -- new-source <file>     draft the seed of a source from its original
npm run seeds -- fingerprint <file>    print the fingerprint of each paragraph of a file`

async function run([command = 'check', ...given]: string[]): Promise<boolean> {
  const [argument = '', seed = '1'] = given
  const counts = /^\d+$/.test(argument) && /^\d+$/.test(seed)
  if (command === 'check' && given.length === 0) return check()
  if (command === 'addresses' && given.length === 0) return recordAddresses()
  if (command === 'report' && given.length === 0) return report()
  if (command === 'sample' && counts && given.length <= 2) return sample(+argument, +seed)
  if (command === 'verify' && given.length === 1) return verify(argument)
  if (command === 'changes' && argument && given.length <= 2)
    return writeChanges(argument, given[1])
  if (command === 'new-source' && given.length === 1) return newSource(argument)
  if (command === 'fingerprint' && given.length === 1) return printFingerprints(argument)
  complain(USAGE)
  return false
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1
