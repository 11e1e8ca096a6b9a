import type { Result } from '@pejl/domain/common/result.ts'
import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'

/** A file to be published: the agenda or minutes, an open attachment, or all in one. */
export interface MeetingFile {
  readonly name: string
  readonly mediaType: string
  readonly itemNumber: number | null
  readonly attachmentNumber: number | null
  readonly title: string
  readonly bytes: Uint8Array
}

/** `busy`, `too-slow`: the press had too much to do; `too-much`: the papers are larger than can be published. */
export type FilesRefusal = 'busy' | 'too-slow' | 'too-much'

/**
 * Makes the files of a publication of its public content and the bytes of its open attachments, by the id of the file. A
 * machine without a typesetter makes the others.
 */
export type MakeFiles = (
  content: PublicMeeting,
  attachments: ReadonlyMap<string, Uint8Array>,
) => Promise<Result<readonly MeetingFile[], FilesRefusal>>
