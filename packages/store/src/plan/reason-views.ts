import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What was said when an initiative's days were changed last. */
export interface LastReason {
  readonly initiativeId: InitiativeId
  readonly reason: string
  readonly saidBy: string
  readonly saidAt: Date
}

/** The newest reason of each initiative whose days were changed with one. */
export async function listLastReasons(db: Db): Promise<readonly LastReason[]> {
  return db.rows<LastReason>(sql`
    select distinct on (c.initiative_id) c.initiative_id as "initiativeId", c.reason, c.made_by as "saidBy", c.at as "saidAt"
      from initiative_changes c
     where c.reason is not null and (c.starts_from, c.ends_from) is distinct from (c.starts_to, c.ends_to)
     order by c.initiative_id, c.id desc`)
}
