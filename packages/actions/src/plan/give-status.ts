import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type InitiativeId, standings } from '@pejl/domain/plan/initiative.ts'
import { tidyLines } from '@pejl/domain/plan/tidy-text.ts'
import type { Database } from '@pejl/store/db.ts'
import { record } from '@pejl/store/journal.ts'
import { loadInitiative } from '@pejl/store/plan/initiative-store.ts'
import { saveStatus } from '@pejl/store/plan/status-store.ts'

export interface GivenStatus {
  readonly initiativeId: string
  readonly standing: string
  /** Everybody can read it, when the initiative is open. */
  readonly text: string
}

/** What the owner says of how an initiative goes. Statuses are kept: a new one is written beside the old. */
export async function giveStatus(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenStatus,
): Promise<Result<true, 'forbidden' | 'not-found' | 'wrong-value'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const id = parseId<InitiativeId>(given.initiativeId)
  if (!id) return refuse('not-found')
  const standing = standings.find((one) => one === given.standing)
  const text = tidyLines(given.text)
  if (!standing || text === '' || text.length > 2_000) return refuse('wrong-value')

  return database.staff(async (db): Promise<Result<true, 'not-found'>> => {
    if (!(await loadInitiative(db, id))) return refuse('not-found')
    const saidBy = nameOf(actor)
    await saveStatus(db, id, { saidOn: today(), saidBy, standing, text })
    const detail = { standing, text }
    await record(db, { actor: saidBy, event: 'status-given', kind: 'initiative', subject: id, detail })
    return ok(true)
  })
}
