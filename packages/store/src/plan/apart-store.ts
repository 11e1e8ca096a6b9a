import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Two initiatives that may not run at the same time, in either order. */
export type Pair = readonly [InitiativeId, InitiativeId]

/** Keeps two apart, or writes another reason where they are. False: one of them does not exist. */
export async function saveApart(db: Db, [one, other]: Pair, why: string): Promise<boolean> {
  const rows = await db.rows(sql`
    insert into initiatives_apart (one_id, other_id, why)
    select least(a.id, b.id), greatest(a.id, b.id), ${why} from initiatives a, initiatives b
     where a.id = ${one} and b.id = ${other}
    on conflict (one_id, other_id) do update set why = excluded.why
    returning one_id`)
  return rows.length > 0
}

/** The reason there was; nothing when they were not kept apart. */
export async function deleteApart(db: Db, [one, other]: Pair): Promise<string | undefined> {
  const [gone] = await db.rows<{ why: string }>(sql`
    delete from initiatives_apart
     where one_id = least(${one}::uuid, ${other}::uuid) and other_id = greatest(${one}::uuid, ${other}::uuid)
    returning why`)
  return gone?.why
}
