import { loadPackage } from '../press/project-files.ts'

interface ResvgPackage {
  readonly Resvg: new (
    svg: string,
    options: {
      readonly fitTo: { readonly mode: 'width'; readonly value: number }
      readonly font: { readonly loadSystemFonts: boolean }
    },
  ) => { readonly width: number; readonly height: number; render(): { asPng(): Buffer } }
}

/** Most dots of a picture: an A3 at 300 an inch fits; four bytes each are held while it is drawn. */
const mostDots = 18_000_000

/**
 * Draws a sheet at so many dots an inch, or as many as the limit leaves. `svg` says its size in points. The file says
 * how many dots an inch it has, so that it prints in its right size.
 */
export function drawPng(svg: string, dotsPerInch: number): Uint8Array {
  const [, width = 0, height = 0] = (/width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? []).map(Number)
  const dots = (width / 72) * dotsPerInch * ((height / 72) * dotsPerInch)
  const scale = Math.min(1, Math.sqrt(mostDots / dots))
  const { Resvg } = loadPackage('@resvg/resvg-js') as ResvgPackage // as its own types say
  const value = Math.round((width / 72) * dotsPerInch * scale)
  const options = { fitTo: { mode: 'width', value }, font: { loadSystemFonts: false } } as const
  return withDensity(new Resvg(svg, options).render().asPng(), dotsPerInch * scale)
}

/** Puts a `pHYs` chunk after the header; PNG specification 11.3.4.3: dots per metre. */
function withDensity(png: Buffer, dotsPerInch: number): Uint8Array {
  const headerEnd = 33
  const perMetre = Math.round(dotsPerInch / 0.0254)
  const chunk = Buffer.alloc(21)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  chunk.writeUInt32BE(perMetre, 8)
  chunk.writeUInt32BE(perMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(checksum(chunk.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)])
}

/** CRC-32 as PNG counts it (annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
