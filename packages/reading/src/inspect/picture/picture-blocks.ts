/** What a picture holds beside its points. */
export interface PictureBlocks {
  readonly width: number
  readonly height: number
  readonly exif: readonly Uint8Array[]
  readonly xmp: readonly string[]
  /** Texts with their names, as PNG keeps them. */
  readonly texts: readonly (readonly [name: string, value: string])[]
}

/** The blocks of a JPEG or a PNG; nothing when it is neither. */
export function blocksOf(picture: Uint8Array): PictureBlocks | undefined {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegBlocks(bytes)
  if (bytes.toString('latin1', 1, 4) === 'PNG') return pngBlocks(bytes)
  return undefined
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0'

/** ISO 10918-1 annex B: markers with their lengths, until the points begin. */
function jpegBlocks(bytes: Buffer): PictureBlocks {
  const exif: Uint8Array[] = []
  const xmp: string[] = []
  let [width, height] = [0, 0]
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const block = bytes.subarray(at + 4, end)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame && block.length >= 5) [height, width] = [block.readUInt16BE(1), block.readUInt16BE(3)]
    if (marker === 0xe1 && block.toString('latin1', 0, 6) === 'Exif\0\0') exif.push(block.subarray(6))
    if (marker === 0xe1 && block.toString('latin1', 0, xmpName.length) === xmpName)
      xmp.push(block.subarray(xmpName.length).toString('utf8'))
    at = end
  }
  return { width, height, exif, xmp, texts: [] }
}

/** PNG specification 5: chunks with their lengths. Packed texts are told by their name. */
function pngBlocks(bytes: Buffer): PictureBlocks {
  const exif: Uint8Array[] = []
  const xmp: string[] = []
  const texts: (readonly [string, string])[] = []
  let [width, height] = [0, 0]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const block = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR' && block.length >= 8) [width, height] = [block.readUInt32BE(0), block.readUInt32BE(4)]
    if (type === 'eXIf') exif.push(block)
    if (type === 'tEXt' || type === 'iTXt') {
      const [name, value] = split(block, type === 'iTXt')
      if (name.startsWith('XML:com.adobe')) xmp.push(value)
      else texts.push([name, value])
    }
    if (type === 'IEND') break
    at += 12 + length
  }
  return { width, height, exif, xmp, texts }
}

function split(block: Buffer, isInternational: boolean): readonly [string, string] {
  const end = Math.max(0, block.indexOf(0))
  const name = block.toString('latin1', 0, end)
  if (!isInternational) return [name, block.toString('latin1', end + 1)]
  const language = block.indexOf(0, end + 3)
  const words = block.indexOf(0, language + 1)
  return [name, block.toString('utf8', words + 1)]
}
