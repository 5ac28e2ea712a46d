import { reportCoverage } from '../inspect/report-coverage.ts'
import { compileSeeds } from './compile-seeds.ts'
import { print } from './say.ts'

export async function report(): Promise<boolean> {
  const { content } = await compileSeeds()
  for (const line of content ? reportCoverage(content.lists) : []) print(line)
  return content !== undefined
}
