import type { MeetingId } from '@pejl/domain/common/id.ts'
import type {
  PublicationKind,
  PublicationState,
  PublicMeeting,
} from '@pejl/domain/publishing/public-meeting.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

export interface LoadedPublication {
  readonly id: string
  readonly meetingId: MeetingId
  readonly kind: PublicationKind
  readonly edition: number
  readonly state: PublicationState
  readonly publishAt: Date
  readonly content: PublicMeeting
  readonly sha256: string
  readonly madeBy: string
  readonly version: number
}

export interface NewFile {
  readonly name: string
  readonly mediaType: string
  /** Of the open item and attachment it is; both null: the agenda or minutes itself, or all in one. */
  readonly itemNumber: number | null
  readonly attachmentNumber: number | null
  readonly title: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Whoever publishes or withdraws takes turns, so that a meeting has one publication at a time. */
export async function lockPublishing(db: Db): Promise<void> {
  await db.rows(sql`select pg_advisory_xact_lock(708205)`)
}

/** Whether this transaction is the one that looks for what is due; another process may be at it. */
export async function mayLookForDue(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(708206) as mine`)
  return row?.mine ?? false
}

/** Loads for change the meeting's publication in a state of which there can only be one. */
export async function loadPublication(
  db: Db,
  meetingId: MeetingId,
  state: 'waiting' | 'published',
): Promise<LoadedPublication | undefined> {
  const [found] = await db.rows<LoadedPublication>(sql`
    ${columns} where meeting_id = ${meetingId} and state = ${state} for update`)
  return found
}

export async function listDue(db: Db, now: Date): Promise<readonly LoadedPublication[]> {
  return db.rows<LoadedPublication>(
    sql`${columns} where state = 'waiting' and publish_at <= ${now} order by publish_at, id`,
  )
}

const columns = sql`select id, meeting_id as "meetingId", kind, edition, state, publish_at as "publishAt", content, sha256,
  made_by as "madeBy", version from publications`

/** Saves what is to be published, with its files; the edition counts those of its kind, withdrawn ones included. */
export async function saveWaiting(
  db: Db,
  given: Pick<LoadedPublication, 'meetingId' | 'kind' | 'publishAt' | 'content' | 'sha256' | 'madeBy'>,
  files: readonly NewFile[],
): Promise<string> {
  const [saved] = await db.rows<{ id: string }>(sql`
    insert into publications (meeting_id, kind, edition, publish_at, content, sha256, made_by)
    select ${given.meetingId}, ${given.kind}, coalesce(max(edition), 0) + 1, ${given.publishAt}, ${json(given.content)}::jsonb,
      ${given.sha256}, ${given.madeBy} from publications where meeting_id = ${given.meetingId} and kind = ${given.kind}
    returning id`)
  if (!saved) throw new Error('a publication was saved and not returned')
  for (const file of files)
    await db.rows(sql`
      insert into publication_files (publication_id, name, media_type, item_number, attachment_number, title, sha256, bytes)
      values (${saved.id}, ${file.name}, ${file.mediaType}, ${file.itemNumber}, ${file.attachmentNumber}, ${file.title},
        ${file.sha256}, ${Buffer.from(file.bytes)})`)
  return saved.id
}

/** Makes what was waiting public, in place of what the meeting had published before, whose files go. */
export async function savePublished(
  db: Db,
  { id, meetingId }: Pick<LoadedPublication, 'id' | 'meetingId'>,
  at: Date,
): Promise<void> {
  await db.rows(sql`delete from publication_files where publication_id in
    (select id from publications where meeting_id = ${meetingId} and state = 'published')`)
  await db.rows(sql`update publications set state = 'replaced', version = version + 1
    where meeting_id = ${meetingId} and state = 'published'`)
  await db.rows(sql`update publications set state = 'published', published_at = ${at}, version = version + 1
    where id = ${id}`)
}

export async function deleteWaiting(db: Db, meetingId: MeetingId): Promise<void> {
  await db.rows(sql`delete from publications where meeting_id = ${meetingId} and state = 'waiting'`)
}

/** The content and the files go, those of what it replaced as well; that it was there, and why it is not, stays. */
export async function saveWithdrawn(
  db: Db,
  {
    id,
    meetingId,
    at,
    why,
  }: {
    readonly id: string
    readonly meetingId: MeetingId
    readonly at: Date
    readonly why: string
  },
): Promise<void> {
  await db.rows(
    sql`update publications set content = '{}' where meeting_id = ${meetingId} and state = 'replaced'`,
  )
  await db.rows(sql`delete from publication_files where publication_id = ${id}`)
  await db.rows(sql`
    update publications set state = 'withdrawn', withdrawn_at = ${at}, withdrawn_why = ${why}, content = '{}',
      version = version + 1 where id = ${id}`)
}

/** The bytes of attachments' files, by the id of the file. */
export async function listFileBytes(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await db.rows<{ id: string; bytes: Buffer }>(
    sql`select id, bytes from attachment_files where id = any(${[...ids]}::uuid[])`,
  )
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}
