import type { MeetingId, PersonId } from '@pejl/domain/common/id.ts'
import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** `awaiting`: laid before those who approve. */
export type MinutesState = 'draft' | 'awaiting' | 'approved'

export interface LoadedMinutes {
  readonly meetingId: MeetingId
  readonly state: MinutesState
  readonly edition: number
  /** Why there is to be a later edition. */
  readonly reason: string | null
  readonly laidSha256: string | null
  readonly version: number
}

/** Loads for change the minutes of a meeting that is held, begun as a draft when they are not there. */
export async function loadMinutes(db: Db, id: MeetingId): Promise<LoadedMinutes | undefined> {
  await db.rows(sql`insert into minutes (meeting_id) select id from meetings where id = ${id} and state = 'held'
    on conflict (meeting_id) do nothing`)
  const [minutes] = await db.rows<LoadedMinutes>(sql`
    select meeting_id as "meetingId", state, edition, reason, laid_sha256 as "laidSha256", version
      from minutes where meeting_id = ${id} for update`)
  return minutes
}

/** Lays the words with this sum before those who approve; what was answered to others no longer counts. */
export async function saveLaid(
  db: Db,
  { meetingId, edition }: LoadedMinutes,
  { sha256, at }: { readonly sha256: string; readonly at: Date },
): Promise<void> {
  await db.rows(sql`delete from minutes_approvals where meeting_id = ${meetingId} and edition = ${edition}`)
  await db.rows(sql`update minutes set state = 'awaiting', laid_sha256 = ${sha256}, laid_at = ${at},
    version = version + 1 where meeting_id = ${meetingId}`)
}

export async function saveApproval(
  db: Db,
  { meetingId, edition }: LoadedMinutes,
  given: {
    readonly personId: PersonId
    readonly name: string
    readonly approves: boolean
    readonly remark: string | null
    readonly by: string
    readonly at: Date
  },
): Promise<void> {
  await db.rows(sql`
    insert into minutes_approvals (meeting_id, edition, person_id, name, approves, remark, entered_by, at)
    values (${meetingId}, ${edition}, ${given.personId}, ${given.name}, ${given.approves}, ${given.remark}, ${given.by},
      ${given.at})
    on conflict (meeting_id, edition, person_id) do update set approves = excluded.approves, remark = excluded.remark,
      entered_by = excluded.entered_by, at = excluded.at`)
}

/** Keeps the edition for good, and locks the minutes. */
export async function saveApproved(
  db: Db,
  { meetingId, edition, reason }: LoadedMinutes,
  given: { readonly content: MinutedMeeting; readonly by: string; readonly at: Date },
): Promise<void> {
  const hasClosed = given.content.items.some(
    ({ access, attachments }) =>
      access === 'closed' || attachments.some((attachment) => attachment.access === 'closed'),
  )
  await db.rows(sql`
    insert into minutes_editions (meeting_id, edition, content, has_closed, reason, made_by, made_at)
    values (${meetingId}, ${edition}, ${json(given.content)}::jsonb, ${hasClosed}, ${reason}, ${given.by}, ${given.at})`)
  await db.rows(sql`update minutes set state = 'approved', approved_at = ${given.at}, version = version + 1
    where meeting_id = ${meetingId}`)
}

/** Back to a draft: the same edition when it was not approved yet, the next one with its reason when it was. */
export async function saveReopened(
  db: Db,
  { meetingId, state, edition }: LoadedMinutes,
  reason: string | null,
): Promise<void> {
  const next = state === 'approved' ? edition + 1 : edition
  await db.rows(sql`update minutes set state = 'draft', edition = ${next}, approved_at = null, laid_sha256 = null,
    laid_at = null, reason = coalesce(${reason}, reason), version = version + 1 where meeting_id = ${meetingId}`)
}
