import type { Part } from '@pejl/domain/access/parts.ts'
import type { CommitteeId, UserId } from '@pejl/domain/common/id.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** The part a user has in a committee; nothing for none. */
export async function findPart(db: Db, committeeId: CommitteeId, userId: UserId): Promise<Part | null> {
  const [row] = await db.rows<{ part: Part }>(
    sql`select part from committee_access where committee_id = ${committeeId} and user_id = ${userId}`,
  )
  return row?.part ?? null
}

/** The name of an active user, for the journal; nothing when there is none. */
export async function findActiveUsername(db: Db, userId: UserId): Promise<string | undefined> {
  const [row] = await db.rows<{ username: string }>(
    sql`select username from users where id = ${userId} and active`,
  )
  return row?.username
}

export async function savePart(
  db: Db,
  given: {
    readonly committeeId: CommitteeId
    readonly userId: UserId
    readonly part: Part
    readonly by: string
  },
): Promise<void> {
  await db.rows(sql`
    insert into committee_access (user_id, committee_id, part, given_by)
    values (${given.userId}, ${given.committeeId}, ${given.part}, ${given.by})
    on conflict (user_id, committee_id) do update set part = excluded.part, given_by = excluded.given_by, given_at = now()`)
}

export async function removePart(db: Db, committeeId: CommitteeId, userId: UserId): Promise<void> {
  await db.rows(sql`delete from committee_access where committee_id = ${committeeId} and user_id = ${userId}`)
}
