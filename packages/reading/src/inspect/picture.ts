import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'

/** Marks of what cameras and programs write into JPEG and PNG: Exif, XMP, IPTC, text chunks. */
const marks = [
  ['Exif\0', 'Exif'],
  ['http://ns.adobe.com/xap/1.0/', 'XMP'],
  ['Photoshop 3.0', 'IPTC'],
  ['eXIf', 'Exif'],
  ['iTXt', 'iTXt'],
  ['tEXt', 'tEXt'],
] as const

/** A picture's words are not read; whether it says more than it shows is. */
export function inspectPicture(bytes: Uint8Array): FileInspection {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200_000)).toString(
    'latin1',
  )
  const found = [...new Set(marks.filter(([mark]) => head.includes(mark)).map(([, what]) => what))]
  return {
    isRead: false,
    text: '',
    hidden: found.map((text) => ({ kind: 'property', text, page: null })),
  }
}
