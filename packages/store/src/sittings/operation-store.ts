import type { MeetingId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { json, sql } from '../sql.ts'

/** What was answered when an operation was done. */
export interface OperationAnswer {
  /** The meeting's version after it. */
  readonly version: number
}

/** What an operation was answered when it was done; nothing when it was not, or was somebody else's. */
export async function findOperation(
  db: Db,
  meetingId: MeetingId,
  id: string,
): Promise<OperationAnswer | undefined> {
  const [found] = await db.rows<{ answer: OperationAnswer }>(
    sql`select answer from meeting_operations where id = ${id} and meeting_id = ${meetingId}`,
  )
  return found?.answer
}

/** Keeps what an operation was answered, and raises the meeting's version. Says false when its id is taken. */
export async function saveOperation(
  db: Db,
  {
    id,
    meetingId,
    by,
    answer,
  }: {
    readonly id: string
    readonly meetingId: MeetingId
    /** Who asks: the same the transaction was begun for. */
    readonly by: string
    readonly answer: OperationAnswer
  },
): Promise<boolean> {
  const saved = await db.rows(sql`
    insert into meeting_operations (id, meeting_id, made_by, answer)
    values (${id}, ${meetingId}, ${by}, ${json(answer)}::jsonb) on conflict do nothing returning 1`)
  if (saved.length === 0) return false
  await db.rows(sql`update meetings set version = ${answer.version} where id = ${meetingId}`)
  return true
}

/** Whether what a decision sends a matter to is there: a committee, and a later meeting of the same committee. */
export async function areTargets(
  db: Db,
  { committeeId, heldOn }: { readonly committeeId: string; readonly heldOn: string },
  { referredTo, postponedTo }: { readonly referredTo: string | null; readonly postponedTo: string | null },
): Promise<boolean> {
  if (referredTo === null && postponedTo === null) return true
  const [found] = await db.rows<{ ok: boolean }>(sql`
    select (${referredTo}::uuid is null or exists (select 1 from committees where id = ${referredTo}::uuid))
       and (${postponedTo}::uuid is null or exists (select 1 from meetings where id = ${postponedTo}::uuid
         and committee_id = ${committeeId} and held_on > ${heldOn})) as ok`)
  return found?.ok ?? false
}
