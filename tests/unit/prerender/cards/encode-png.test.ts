import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodePng } from '#prerender/cards/encode-png.ts'

interface Chunk {
  type: string
  data: Buffer
  sound: boolean
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at)
    const body = png.subarray(at + 4, end)
    const sound = crc32(body) === png.readUInt32BE(end)
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), sound })
    at = end + 4
  }
  return chunks
}

test('writes a sound PNG of four bits a pixel', async () => {
  const rows = Uint8Array.from([0, 0x01, 0, 0x10])
  const palette = [
    [255, 255, 255],
    [1, 2, 3],
  ]
  const png = await encodePng({ width: 2, height: 2, palette, rows })
  expect(png.toString('latin1', 0, 8)).toBe('\u0089PNG\r\n\u001a\n')

  const [header, colours, pixels, end, ...more] = chunksOf(png)
  expect(header).toEqual({
    type: 'IHDR',
    data: Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 4, 3, 0, 0, 0]),
    sound: true,
  })
  expect(colours?.data).toEqual(Buffer.from(palette.flat()))
  expect(inflateSync(pixels?.data ?? '')).toEqual(Buffer.from(rows))
  expect(end).toEqual({ type: 'IEND', data: Buffer.alloc(0), sound: true })
  expect(more).toEqual([])
})
