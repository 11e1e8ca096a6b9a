import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type InitiativeId, initiativeStates } from '@pejl/domain/plan/initiative.ts'
import { changeState as change, type TransitionRefusal } from '@pejl/domain/plan/transitions.ts'
import type { Database } from '@pejl/store/db.ts'
import { listCalendar } from '@pejl/store/plan/calendar-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { saveInitiativeEntry } from '@pejl/store/plan/initiative-entry-store.ts'
import { loadInitiative, saveChange, saveState } from '@pejl/store/plan/initiative-store.ts'
import { recordChange } from './record-change.ts'

export interface GivenState {
  readonly initiativeId: string
  readonly version: number
  readonly state: string
  /** Everybody can read it, when the initiative is open. */
  readonly reason: string | null
  /** When it happened, if not today. */
  readonly on?: string | null
}

/** Takes an initiative to another state, its days with it (`transitions.ts`). */
export async function changeState(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: GivenState,
): Promise<Result<{ readonly version: number }, 'forbidden' | 'not-found' | 'stale' | TransitionRefusal>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const id = parseId<InitiativeId>(given.initiativeId)
  if (!id) return refuse('not-found')
  const state = initiativeStates.find((one) => one === given.state)
  const on = given.on ? parseDay(given.on) : today()
  if (!state || !on) return refuse('wrong-value')

  return database.staff(async (db) => {
    await lockPlan(db)
    const initiative = await loadInitiative(db, id)
    if (!initiative) return refuse('not-found')
    if (initiative.version !== given.version) return refuse('stale')
    const calendar = await listCalendar(db)
    const changed = change(initiative, { state, reason: given.reason, on }, { today: today(), calendar })
    if (!changed.ok) return changed
    const version = await saveState(db, initiative, changed.value)
    if (!version) return refuse('stale')

    const { present, reason } = changed.value
    const by = nameOf(actor)
    await saveChange(db, {
      initiativeId: id,
      by,
      happenedOn: on,
      state,
      from: initiative.present,
      to: present,
      reason,
    })
    await saveInitiativeEntry(db, id)
    const detail = { from: initiative.state, to: state, on, reason, days: present }
    await recordChange(db, actor, {
      event: 'initiative-state-changed',
      kind: 'initiative',
      subject: id,
      detail,
    })
    return ok({ version })
  })
}
