import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { paragraph, run, wordFile } from '../testing/office-file.ts'

/** A directory of tags (TIFF 6.0 section 2), little end first, with its values after it. */
function directory(
  at: number,
  tags: readonly (readonly [tag: number, type: number, count: number, value: Buffer])[],
): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4)
  head.writeUInt16LE(tags.length, 0)
  const values: Buffer[] = []
  let next = at + head.length
  for (const [n, [tag, type, count, value]] of tags.entries()) {
    const start = 2 + n * 12
    head.writeUInt16LE(tag, start)
    head.writeUInt16LE(type, start + 2)
    head.writeUInt32LE(count, start + 4)
    if (value.length <= 4) value.copy(head, start + 8)
    else {
      head.writeUInt32LE(next, start + 8)
      values.push(value)
      next += value.length
    }
  }
  return Buffer.concat([head, ...values])
}

const long = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [n, number] of numbers.entries()) bytes.writeUInt32LE(number, n * 4)
  return bytes
}
const words = (text: string) => Buffer.from(`${text}\0`)

/** A JPEG as a telephone makes it: who has the camera, its number, and where it was. */
function photo(): Buffer {
  const root = (place: number) =>
    directory(8, [
      [0x013b, 2, 16, words('Fotograf Fiktiv')],
      [0x8825, 4, 1, long(place)],
      [0xa431, 2, 9, words('SN123456')],
    ])
  const placeAt = 8 + root(0).length
  const place = directory(placeAt, [
    [1, 2, 2, words('N')],
    [2, 5, 3, long(55, 1, 30, 1, 0, 1)],
    [3, 2, 2, words('E')],
    [4, 5, 3, long(10, 1, 15, 1, 36, 1)],
  ])
  const exif = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'), root(placeAt), place])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), length, exif, Buffer.from([0xff, 0xd9])])
}

it('tells where a picture was taken, by whom and with what, and that its words are not read', async () => {
  expect(await inspectFile(photo())).toEqual({
    kind: 'picture',
    parts: [],
    hidden: [
      { kind: 'property', text: 'Author: Fotograf Fiktiv', at: null },
      { kind: 'property', text: 'SerialNumber: SN123456', at: null },
      { kind: 'location', text: '55.50000, 10.26000', at: null },
    ],
    unread: [{ reason: 'picture', at: null }],
  })
})

it('tells it of a picture in a document, too', async () => {
  const { hidden } = await inspectFile(wordFile(paragraph(run('Ord')), { 'word/media/image1.jpeg': photo() }))

  expect(hidden).toContainEqual({
    kind: 'location',
    text: '55.50000, 10.26000',
    at: { kind: 'inside', name: 'image1.jpeg' },
  })
})

it('reads what a picture says in XMP and in the texts of a PNG', async () => {
  const chunk = (type: string, content: string) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(Buffer.byteLength(content, 'latin1'))
    return Buffer.concat([length, Buffer.from(type + content, 'latin1'), Buffer.alloc(4)])
  }
  const xmp =
    '<x><dc:creator><rdf:Seq><rdf:li>Fotograf Fiktiv</rdf:li></rdf:Seq></dc:creator><r exif:GPSLatitude="55,30N" exif:GPSLongitude="10,15E"/></x>'
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('tEXt', 'Comment\0Borgerens hus'),
    chunk('tEXt', 'Software\0Et program'),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
    chunk('IEND', ''),
  ])
  const { hidden } = await inspectFile(png)

  expect(hidden.map(({ kind, text }) => [kind, text])).toEqual([
    ['property', 'Author: Fotograf Fiktiv'],
    ['location', '55,30N, 10,15E'],
    ['property', 'Comment: Borgerens hus'],
  ])
})

it('is not led astray by a picture whose blocks lie', async () => {
  const broken = photo()
  broken.writeUInt32LE(0xffffff, 40)

  for (let length = 0; length < broken.length; length += 7)
    expect(
      (await inspectFile(Buffer.concat([broken.subarray(0, length), Buffer.alloc(1, 1)]))).parts.length,
    ).toBeLessThan(2)
})
