import type { HeardBody } from '@pejl/domain/matters/hearing-duties.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** What somebody says of a body that must be heard; the last word counts. */
export async function saveHearingAnswer(
  db: Db,
  routeId: string,
  said: {
    readonly body: HeardBody
    readonly answer: 'yes' | 'no'
    readonly stopId: string | null
    readonly why: string | null
    readonly by: string
  },
): Promise<void> {
  await db.rows(sql`
    insert into route_checks (route_id, body, answer, stop_id, why, said_by)
    values (${routeId}, ${said.body}, ${said.answer}, ${said.stopId}, ${said.why}, ${said.by})
    on conflict (route_id, body) do update set answer = excluded.answer, stop_id = excluded.stop_id, why = excluded.why,
      said_by = excluded.said_by, said_at = now()`)
}
