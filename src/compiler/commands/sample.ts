import { sampleSentences } from '../inspect/sample-sentences.ts'
import { compileSeeds } from './compile-seeds.ts'
import { print } from './say.ts'

export async function sample(count: number, seed: number): Promise<boolean> {
  const { content } = await compileSeeds()
  for (const drawn of sampleSentences(content?.pages ?? [], { count, seed })) {
    print(`/${drawn.address}  ${drawn.text}`)
    for (const { id, says } of drawn.statements) print(`    ${id}  ${says}`)
  }
  return content !== undefined
}
