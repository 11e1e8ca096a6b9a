import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { slugOf } from '@pejl/domain/identifiers/slug.ts'
import type { PublicAttachment, PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicWords } from '@pejl/domain/publishing/public-words.ts'
import { zipSync } from 'fflate'
import type { BrandColours } from '../colour/palette.ts'
import type { Printer } from '../printer.ts'
import { meetingDocx } from './meeting-docx.ts'

/** A file of a publication; `itemNumber` and `attachmentNumber` are null for the agenda or minutes and for all in one. */
export interface MeetingFile {
  readonly name: string
  readonly mediaType: string
  readonly itemNumber: number | null
  readonly attachmentNumber: number | null
  readonly title: string
  readonly bytes: Uint8Array
}

export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const
export type FileType = keyof typeof fileTypes

const mostBytes = 500_000_000

/**
 * Makes the files of a publication: the agenda or minutes as PDF and DOCX, its open attachments, and all of them in one ZIP.
 * Where there is no typesetter, all but the PDF. `attachments`: bytes by the id of the file.
 */
export async function makeMeetingFiles(
  print: Printer,
  colours: BrandColours,
  meeting: PublicMeeting,
  attachments: ReadonlyMap<string, Uint8Array>,
): Promise<Result<readonly MeetingFile[], 'busy' | 'too-slow' | 'too-much'>> {
  const open = openAttachments(meeting, attachments)
  if (open.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return refuse('too-much')
  const pdf = await print({ meeting, colours, format: 'pdf', logo: null })
  if (!pdf.ok && pdf.reason !== 'no-press')
    return refuse(pdf.reason === 'busy' || pdf.reason === 'too-slow' ? pdf.reason : 'too-much')
  const own = [
    ...(pdf.ok ? [ownFile(meeting, 'pdf', pdf.value.bytes)] : []),
    ownFile(meeting, 'docx', await meetingDocx(meeting)),
  ]
  return ok([...own, ...open, ownFile(meeting, 'zip', zipped([...own, ...open]))])
}

/** `byudvalget-2026-11-12-referat.pdf` */
export const fileNameOf = ({ committee, heldOn, kind }: PublicMeeting, type: FileType): string =>
  `${slugOf(committee.name).slice(0, 60)}-${heldOn}-${slugOf(publicWords.kinds[kind])}.${type}`

function ownFile(meeting: PublicMeeting, type: FileType, bytes: Uint8Array): MeetingFile {
  return {
    name: fileNameOf(meeting, type),
    mediaType: fileTypes[type],
    itemNumber: null,
    attachmentNumber: null,
    title: publicWords.kinds[meeting.kind],
    bytes,
  }
}

function openAttachments(
  { items }: PublicMeeting,
  bytes: ReadonlyMap<string, Uint8Array>,
): readonly MeetingFile[] {
  return items.flatMap((item) =>
    item.access === 'closed'
      ? []
      : item.attachments.flatMap((one): readonly MeetingFile[] => {
          const content = one.access === 'open' ? bytes.get(one.file.id) : undefined
          if (one.access === 'closed' || !content) return []
          return [
            {
              name: attachmentName(item.number, one),
              mediaType: one.file.mediaType,
              itemNumber: item.number,
              attachmentNumber: one.n,
              title: one.title,
              bytes: content,
            },
          ]
        }),
  )
}

/** `punkt-03-bilag-1-tegning-af-taget.pdf` */
function attachmentName(
  number: number,
  { n, title, file }: Extract<PublicAttachment, { access: 'open' }>,
): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(file.fileName)?.[1]?.toLowerCase()
  const name = `punkt-${String(number).padStart(2, '0')}-bilag-${n}-${slugOf(title).slice(0, 80)}`
  return ending ? `${name}.${ending}` : name
}

/** The same files give the same bytes: they all have one old day. */
function zipped(files: readonly MeetingFile[]): Uint8Array {
  const mtime = new Date('2000-01-01T12:00:00')
  // what is packed already is only stored
  return zipSync(
    Object.fromEntries(
      files.map(({ name, bytes }) => [name, [bytes, { level: isPacked(name) ? 0 : 6, mtime }]]),
    ),
  )
}

const isPacked = (name: string): boolean => /\.(?:pdf|docx|xlsx|pptx|zip|png|jpe?g)$/.test(name)
