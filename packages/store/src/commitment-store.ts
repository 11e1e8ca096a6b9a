import type { CommitmentId } from '@pejl/domain/common/id.ts'
import type { CommitmentTime } from '@pejl/domain/follow-up/commitment.ts'
import type { Db } from './db.ts'
import { sql } from './sql.ts'

export interface LoadedCommitment extends CommitmentTime {
  readonly id: CommitmentId
  readonly itemId: string
  readonly what: string
  readonly version: number
}

/** Loads a commitment for change. */
export async function loadCommitment(db: Db, id: CommitmentId): Promise<LoadedCommitment | undefined> {
  const [commitment] = await db.rows<LoadedCommitment>(sql`
    select id, item_id as "itemId", what, version, made_on as "madeOn", due_on as "dueOn", recurs, period, verdict
      from commitments where id = ${id} for update`)
  return commitment
}

/** The new version, or nothing when somebody else has saved since. */
export async function saveVerdict(
  db: Db,
  id: CommitmentId,
  version: number,
  verdict: CommitmentTime['verdict'],
  why: string | null,
): Promise<number | undefined> {
  const [saved] = await db.rows<{ version: number }>(sql`
    update commitments set verdict = ${verdict}, verdict_why = ${why}, version = version + 1
     where id = ${id} and version = ${version} returning version`)
  return saved?.version
}
