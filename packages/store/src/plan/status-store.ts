import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What an owner says of an initiative; never overwritten. */
export async function saveStatus(
  db: Db,
  initiativeId: InitiativeId,
  status: { readonly saidOn: Day; readonly saidBy: string; readonly standing: string; readonly text: string },
): Promise<void> {
  await db.rows(sql`
    insert into initiative_statuses (initiative_id, said_on, said_by, standing, text)
    values (${initiativeId}, ${status.saidOn}, ${status.saidBy}, ${status.standing}, ${status.text})`)
}

/** The initiative that an indicator belongs to. */
export async function findIndicator(
  db: Db,
  id: string,
): Promise<{ readonly id: string; readonly name: string; readonly initiativeId: InitiativeId } | undefined> {
  const [found] = await db.rows<{ id: string; name: string; initiativeId: InitiativeId }>(
    sql`select id, name, initiative_id as "initiativeId" from indicators where id = ${id}`,
  )
  return found
}
