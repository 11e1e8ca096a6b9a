import { ok, type Result, refuse } from '../common/result.ts'

/** Kinds of file an item can have as an attachment (bilag), by the name's ending, and how their bytes begin. */
const types = [
  { endings: ['pdf'], media: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { endings: ['png'], media: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  { endings: ['jpg', 'jpeg'], media: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  ...(
    [
      ['docx', 'vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['xlsx', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['pptx', 'vnd.openxmlformats-officedocument.presentationml.presentation'],
      ['odt', 'vnd.oasis.opendocument.text'],
      ['ods', 'vnd.oasis.opendocument.spreadsheet'],
      ['odp', 'vnd.oasis.opendocument.presentation'],
    ] as const
  ).map(([ending, media]) => ({
    endings: [ending],
    media: `application/${media}`,
    begins: [0x50, 0x4b, 0x03, 0x04],
  })),
  { endings: ['txt'], media: 'text/plain; charset=utf-8', begins: [] },
  { endings: ['csv'], media: 'text/csv; charset=utf-8', begins: [] },
] as const satisfies readonly {
  readonly endings: readonly string[]
  readonly media: string
  readonly begins: readonly number[]
}[]

/** What a file chooser may offer. */
export const attachmentEndings: readonly string[] = types.flatMap(({ endings }) => [...endings])

export type AttachmentRefusal = 'empty' | 'unknown-type' | 'wrong-content'

/**
 * The media type of an attachment, by its name and its first bytes. Refuses a file without bytes, a kind that is not on the
 * list (programs, pages with script, office files with macros), and one whose bytes are of another kind than its name says.
 */
export function attachmentTypeOf(fileName: string, bytes: Uint8Array): Result<string, AttachmentRefusal> {
  if (bytes.length === 0) return refuse('empty')
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const type = types.find(({ endings }) => endings.some((one) => one === ending))
  if (!type) return refuse('unknown-type')
  const isText = type.begins.length === 0
  const fits = isText ? !bytes.includes(0) : type.begins.every((byte, at) => bytes[at] === byte)
  return fits ? ok(type.media) : refuse('wrong-content')
}
