import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PartError } from '#data/part-error.ts'
import { verifyFile } from '#data/verify-file.ts'

const bytes = new TextEncoder().encode('{"children":[]}')
const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('@noble/hashes/sha2.js')
})

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

  test.for(['shard.json', `${hash}.json.bak`, `${hash.slice(1)}.json`, hash, ''])(
    'refuses "%s", a name that vouches for nothing',
    async (name) => {
      const refusal = { kind: 'damaged', file: name }
      await expect(verifyFile(name, bytes)).rejects.toMatchObject(refusal)
    },
  )

  test('tells sound bytes from damaged ones where the browser offers no hashing', async () => {
    vi.stubGlobal('crypto', undefined)
    await expect(verifyFile(`${hash}.json`, bytes)).resolves.toBeUndefined()
    vi.stubGlobal('crypto', {})
    await expect(verifyFile(`${hash}.json`, bytes)).resolves.toBeUndefined()
    const flipped = bytes.with(3, (bytes[3] ?? 0) ^ 1)
    await expect(verifyFile(`${hash}.json`, flipped)).rejects.toMatchObject({ kind: 'damaged' })
  })

  test('says that a part of the app is missing where what hashes cannot be loaded', async () => {
    vi.stubGlobal('crypto', {})
    vi.doMock('@noble/hashes/sha2.js', () => {
      throw new Error('gone')
    })
    await expect(verifyFile(`${hash}.json`, bytes)).rejects.toThrow(PartError)
  })
})
