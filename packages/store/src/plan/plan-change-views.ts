import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** A change of the plan, or of what it depends on. */
export interface PlanChange {
  readonly edition: number
  readonly at: Date
  /** Username, or `program`. */
  readonly actor: string
  /** As the journal has it: `plan-moved`, `initiative-edited`, `capacity-changed` … */
  readonly event: string
  /** What it was about, by its name now; null for the plan itself. */
  readonly about: string | null
  /** Titles of the initiatives that were given other days. */
  readonly moved: readonly string[]
}

/** What has changed since an edition, oldest first: who planned meanwhile, and what. */
export async function listChangesSince(db: Db, edition: number): Promise<readonly PlanChange[]> {
  return db.rows<PlanChange>(sql`
    select (j.detail->>'edition')::int as edition, j.at, j.actor, j.event,
      coalesce((select i.title from initiatives i where i.id = j.subject), (select u.name from units u where u.id = j.subject))
        as about,
      array(select m->>'title' from jsonb_array_elements(coalesce(j.detail->'moves', '[]')) as m) as moved
      from journal j where j.kind in ('plan', 'initiative', 'unit') and (j.detail->>'edition')::bigint > ${edition}
     order by j.id limit 100`)
}
