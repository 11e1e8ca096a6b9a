import type { PublicationKind, PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A file of a publication; both numbers null: the agenda or minutes, or all in one. */
export interface PublicFile {
  readonly itemNumber: number | null
  readonly attachmentNumber: number | null
  readonly mediaType: string
  readonly size: number
}

/** What a meeting has published from here, or that it was withdrawn. */
export type MeetingPublication =
  | {
      readonly state: 'published'
      readonly kind: PublicationKind
      readonly publishedAt: string
      readonly content: PublicMeeting
      readonly files: readonly PublicFile[]
    }
  | {
      readonly state: 'withdrawn'
      readonly kind: PublicationKind
      readonly withdrawnAt: string
      readonly why: string
    }

/** What is published of a meeting; else what was last withdrawn; nothing when it has published nothing. */
export async function findMeetingPublication(
  db: Db,
  meetingId: string,
): Promise<MeetingPublication | undefined> {
  const [row] = await db.rows<{ publication: MeetingPublication }>(sql`
    select case p.state when 'published' then jsonb_build_object('state', p.state, 'kind', p.kind,
        'publishedAt', p.published_at, 'content', p.content, 'files', coalesce((select jsonb_agg(jsonb_build_object(
          'itemNumber', f.item_number, 'attachmentNumber', f.attachment_number, 'mediaType', f.media_type,
          'size', length(f.bytes)) order by f.item_number nulls first, f.attachment_number, f.name)
          from publication_files f where f.publication_id = p.id), '[]'))
      else jsonb_build_object('state', p.state, 'kind', p.kind, 'withdrawnAt', p.withdrawn_at, 'why', p.withdrawn_why)
      end as publication
      from publications p where p.meeting_id = ${meetingId}
     order by p.state = 'published' desc, p.withdrawn_at desc nulls last limit 1`)
  return row?.publication
}

export interface PublicFileBytes {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Buffer
}

/** The agenda or minutes of a meeting in a format, or all in one. */
export async function findMeetingPaper(
  db: Db,
  meetingId: string,
  mediaType: string,
): Promise<PublicFileBytes | undefined> {
  return findFile(
    db,
    sql`p.meeting_id = ${meetingId} and f.item_number is null and f.media_type = ${mediaType}`,
  )
}

/** An open attachment of an open item. */
export async function findMeetingAttachment(
  db: Db,
  meetingId: string,
  { item, attachment }: { readonly item: number; readonly attachment: number },
): Promise<PublicFileBytes | undefined> {
  return findFile(
    db,
    sql`p.meeting_id = ${meetingId} and f.item_number = ${item} and f.attachment_number = ${attachment}`,
  )
}

async function findFile(db: Db, where: ReturnType<typeof sql>): Promise<PublicFileBytes | undefined> {
  const [file] = await db.rows<PublicFileBytes>(sql`
    select f.name, f.media_type as "mediaType", f.sha256, f.bytes
      from publication_files f join publications p on p.id = f.publication_id where p.state = 'published' and ${where}`)
  return file
}
