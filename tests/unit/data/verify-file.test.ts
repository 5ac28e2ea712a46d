import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { verifyFile } from '#data/verify-file.ts'

const bytes = new TextEncoder().encode('{"children":[]}')
const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)

afterEach(() => vi.unstubAllGlobals())

describe('verifyFile', () => {
  test.for([`${hash}.json`, `manifest-${hash}.json`])(
    'accepts the bytes that %s names',
    async (name) => {
      await expect(verifyFile(name, bytes)).resolves.toBeUndefined()
    },
  )

  test('refuses bytes of which one bit is flipped', async () => {
    const flipped = bytes.with(3, (bytes[3] ?? 0) ^ 1)
    await expect(verifyFile(`${hash}.json`, flipped)).rejects.toMatchObject({ kind: 'damaged' })
  })

  test('refuses a name that vouches for nothing', async () => {
    await expect(verifyFile('shard.json', bytes)).rejects.toMatchObject({ kind: 'damaged' })
  })

  test('tells sound bytes from damaged ones where the browser offers no hashing', async () => {
    vi.stubGlobal('crypto', {})
    await expect(verifyFile(`${hash}.json`, bytes)).resolves.toBeUndefined()
    const flipped = bytes.with(3, (bytes[3] ?? 0) ^ 1)
    await expect(verifyFile(`${hash}.json`, flipped)).rejects.toMatchObject({ kind: 'damaged' })
  })
})
