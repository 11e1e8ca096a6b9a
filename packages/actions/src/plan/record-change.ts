import { type Actor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Db } from '@pejl/store/db.ts'
import { type Entry, record } from '@pejl/store/journal.ts'
import { raiseEdition } from '@pejl/store/plan/edition-store.ts'

/**
 * Writes a change that the plan depends on into the journal, and raises the plan's edition, which the entry carries: so
 * whoever planned meanwhile can be told what has changed since, and by whom.
 */
export async function recordChange(db: Db, actor: Actor, entry: Omit<Entry, 'actor'>): Promise<number> {
  const edition = await raiseEdition(db)
  await record(db, { ...entry, actor: nameOf(actor), detail: { edition, ...entry.detail } })
  return edition
}
