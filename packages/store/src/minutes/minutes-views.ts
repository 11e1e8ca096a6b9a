import type { MeetingId, PersonId, UserId } from '@pejl/domain/common/id.ts'
import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import type { MinutesState } from './minutes-store.ts'

export interface MinutesView {
  readonly state: MinutesState
  readonly edition: number
  readonly reason: string | null
  readonly laidAt: Date | null
  readonly approvedAt: Date | null
  readonly version: number
  /** What was answered to this edition. */
  readonly approvals: readonly {
    readonly personId: PersonId
    readonly name: string
    readonly approves: boolean
    readonly remark: string | null
    readonly enteredBy: string
    readonly at: string
  }[]
}

/** The minutes of a meeting; nothing before anybody has begun them. */
export async function findMinutes(db: Db, id: MeetingId): Promise<MinutesView | undefined> {
  const [found] = await db.rows<MinutesView>(sql`
    select n.state, n.edition, n.reason, n.laid_at as "laidAt", n.approved_at as "approvedAt", n.version,
      coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', a.name, 'approves', a.approves,
        'remark', a.remark, 'enteredBy', a.entered_by, 'at', a.at) order by a.at)
        from minutes_approvals a where a.meeting_id = n.meeting_id and a.edition = n.edition), '[]') as approvals
      from minutes n where n.meeting_id = ${id}`)
  return found
}

export interface EditionView {
  readonly edition: number
  readonly reason: string | null
  readonly madeBy: string
  readonly madeAt: Date
}

/** The approved editions that the asker may see: one with anything closed asks for a part in the committee. */
export async function listEditions(db: Db, id: MeetingId): Promise<readonly EditionView[]> {
  return db.rows<EditionView>(sql`
    select edition, reason, made_by as "madeBy", made_at as "madeAt" from minutes_editions
     where meeting_id = ${id} order by edition desc`)
}

export async function findEdition(
  db: Db,
  id: MeetingId,
  edition: number,
): Promise<(EditionView & { readonly content: MinutedMeeting }) | undefined> {
  const [found] = await db.rows<EditionView & { readonly content: MinutedMeeting }>(sql`
    select edition, reason, made_by as "madeBy", made_at as "madeAt", content from minutes_editions
     where meeting_id = ${id} and edition = ${edition}`)
  return found
}

/** The person a user is; null: nobody has said. */
export async function findPersonOf(db: Db, userId: UserId): Promise<PersonId | null> {
  const [found] = await db.rows<{ id: PersonId }>(sql`select id from people where user_id = ${userId}`)
  return found?.id ?? null
}
