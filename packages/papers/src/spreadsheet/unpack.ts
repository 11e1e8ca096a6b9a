import { inflateRawSync } from 'node:zlib'

export type Unpacked =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly reason: 'not-a-zip' | 'too-large' }

/**
 * The files of a zip archive whose names are wanted, unpacked to no more than `most` bytes together. A small file can
 * hold gigabytes, and say otherwise of itself: nothing is unpacked beyond the bytes that are left.
 */
export function unpack(bytes: Uint8Array, wants: (name: string) => boolean, most: number): Unpacked {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files: Record<string, Uint8Array> = {}
  let left = most
  try {
    for (const { name, isDeflated, packed } of entriesOf(zip)) {
      if (!wants(name)) continue
      // what is empty is not asked for: no bytes left is not the same as no limit
      if (packed.length > left || left <= 0) return { ok: false, reason: 'too-large' }
      const file = isDeflated ? inflateRawSync(packed, { maxOutputLength: left }) : packed
      left -= file.length
      files[name] = file
    }
    return { ok: true, files }
  } catch (fault) {
    const isLarge = fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'
    return { ok: false, reason: isLarge ? 'too-large' : 'not-a-zip' }
  }
}

interface Entry {
  readonly name: string
  readonly isDeflated: boolean
  readonly packed: Buffer
}

// signatures and places of the format: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16
const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50] as const
const longestComment = 65_557

/** The entries that the archive's own table of contents names, at its end. Reading outside the file throws. */
function* entriesOf(zip: Buffer): Generator<Entry> {
  let at = zip.readUInt32LE(contentsAt(zip) + 16)
  const count = zip.readUInt16LE(contentsAt(zip) + 10)
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== central) throw new Error('no entry where the contents name one')
    const [method, size, start] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ]
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, nameEnd)
    if (zip.readUInt32LE(start) !== local || (method !== 0 && method !== 8))
      throw new Error('an entry of another kind')
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    if (data + size > zip.length) throw new Error('an entry that goes on after the end')
    yield { name, isDeflated: method === 8, packed: zip.subarray(data, data + size) }
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

function contentsAt(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - longestComment); at -= 1)
    if (zip.readUInt32LE(at) === end) return at
  throw new Error('no table of contents')
}
