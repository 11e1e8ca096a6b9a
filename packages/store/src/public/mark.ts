import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/**
 * What of the database can be seen now, as a short text: while it stays the same, so does every page. It changes with
 * each change that is saved, and never back; reading changes nothing.
 */
export async function findMark(db: Db): Promise<string> {
  const [row] = await db.rows<{ mark: string }>(sql`select pg_current_snapshot()::text as mark`)
  return row?.mark ?? ''
}
