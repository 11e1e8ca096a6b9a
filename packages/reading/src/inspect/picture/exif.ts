/** What a camera or a program has written into a picture (Exif 2.32), as far as it tells of somebody. */
export interface Exif {
  readonly says: readonly (readonly [name: string, value: string])[]
  readonly place: { readonly latitude: number; readonly longitude: number } | null
}

const telling: Readonly<Record<number, string>> = {
  270: 'Description',
  315: 'Author',
  33432: 'Copyright',
  40091: 'Title',
  40092: 'Comments',
  40093: 'Author',
  40094: 'Keywords',
  40095: 'Subject',
  37510: 'Comments',
  42032: 'Owner',
  42033: 'SerialNumber',
  42037: 'SerialNumber',
}
const [exifAt, placeAt] = [0x8769, 0x8825] as const
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** Reads the tags; a broken block says as much as can be read of it. */
export function readExif(block: Uint8Array): Exif {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const isLittle = bytes.toString('latin1', 0, 2) === 'II'
  const two = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const four = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const says: (readonly [string, string])[] = []
  const degrees: Record<number, number> = {}
  const sides: Record<number, string> = {}

  const read = (at: number, isPlace: boolean, depth: number): void => {
    const count = Math.min(two(at), 300)
    for (let entry = 0; entry < count; entry += 1) {
      const start = at + 2 + entry * 12
      const [tag, type, length] = [two(start), two(start + 2), four(start + 4)]
      const size = (sizes[type] ?? 0) * length
      const from = size > 4 ? four(start + 8) : start + 8
      if (size === 0 || size > 100_000 || from + size > bytes.length) continue
      if ((tag === exifAt || tag === placeAt) && depth < 3) read(four(start + 8), tag === placeAt, depth + 1)
      else if (isPlace && (tag === 1 || tag === 3)) sides[tag] = bytes.toString('latin1', from, from + 1)
      else if (isPlace && (tag === 2 || tag === 4) && length === 3)
        degrees[tag] = [0, 1, 2].reduce(
          (sum, n) => sum + four(from + n * 8) / Math.max(1, four(from + n * 8 + 4)) / 60 ** n,
          0,
        )
      else if (!isPlace && telling[tag])
        says.push([telling[tag], wordsIn(bytes.subarray(from, from + size), tag)])
    }
  }
  try {
    read(four(4), false, 0)
  } catch {
    // the block ends before it says it does
  }
  const [latitude, longitude] = [degrees[2], degrees[4]]
  const place =
    latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
      ? {
          latitude: sides[1] === 'S' ? -latitude : latitude,
          longitude: sides[3] === 'W' ? -longitude : longitude,
        }
      : null
  return { says: says.filter(([, value]) => /[\p{L}\p{N}]{2}/u.test(value)), place }
}

function wordsIn(bytes: Buffer, tag: number): string {
  // Windows' own tags are wide letters; a comment says first how it is written
  const isWide = tag >= 0x9c9b && tag <= 0x9c9f
  const words = isWide
    ? bytes.toString('utf16le')
    : (tag === 0x9286 ? bytes.subarray(8) : bytes).toString('utf8')
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
