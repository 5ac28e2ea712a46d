import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright'

interface Indexed {
  width: number
  height: number
  /** Three bytes for each colour. */
  palette: number[]
  /** In base64, a byte for each pixel. */
  pixels: string
}

/** Stores a picture of few colours in a fraction of its bytes: the 256 most frequent ones stay. */
export async function shrinkPng(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await index(page, png.toString('base64'))
  const rows = Buffer.from(pixels, 'base64')
  const filtered = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.copy(filtered, row * (width + 1) + 1, row * width, (row + 1) * width)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the number of a colour in the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(filtered, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** Lets the browser decode the picture, and counts its colours there. */
function index(page: Page, png: string): Promise<Indexed> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('This browser draws no pictures.')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const counts = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) {
      const colour = colourAt(data, at)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256)
    const palette = kept.map(([colour]) => colour)
    const nearest = new Map(palette.map((colour, number) => [colour, number]))
    const pixels = new Uint8Array(width * height)
    for (let at = 0; at < pixels.length; at += 1) {
      const colour = colourAt(data, at * 4)
      let number = nearest.get(colour)
      if (number === undefined) nearest.set(colour, (number = closest(palette, colour)))
      pixels[at] = number
    }
    let text = ''
    for (const pixel of pixels) text += String.fromCharCode(pixel)
    return { width, height, palette: palette.flatMap(parts), pixels: btoa(text) }

    function colourAt(bytes: Uint8ClampedArray, at: number): number {
      const [red = 0, green = 0, blue = 0] = bytes.subarray(at, at + 3)
      return (red << 16) | (green << 8) | blue
    }

    function parts(colour: number): number[] {
      return [colour >> 16, (colour >> 8) & 255, colour & 255]
    }

    function closest(colours: number[], wanted: number): number {
      const goal = parts(wanted)
      const distances = colours.map((colour) =>
        parts(colour).reduce((sum, part, channel) => sum + (part - (goal[channel] ?? 0)) ** 2, 0),
      )
      return distances.indexOf(Math.min(...distances))
    }
  }, png)
}
