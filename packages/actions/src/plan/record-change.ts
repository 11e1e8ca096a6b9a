import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Db } from '@pejl/store/db.ts'
import { type Entry, record } from '@pejl/store/journal.ts'
import { raiseEdition } from '@pejl/store/plan/edition-store.ts'

/**
 * Writes a change that the plan depends on into the journal, and raises the plan's edition, which the entry carries: so
 * whoever planned meanwhile can be told what has changed since, and by whom. `raised`: the edition that changes which are
 * saved together have been given already.
 */
export async function recordChange(
  db: Db,
  actor: Actor,
  entry: Omit<Entry, 'actor'>,
  raised?: number,
): Promise<number> {
  const edition = raised ?? (await raiseEdition(db))
  await record(db, { ...entry, actor: nameOf(actor), detail: { edition, ...entry.detail } })
  return edition
}
