import { type Actor, mayActor, nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import { type CalendarText, tidyCalendar } from '@pejl/domain/plan/tidy-calendar.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Database, Db } from '@pejl/store/db.ts'
import { listCalendar, listFrozen, saveCalendar, saveFrozen } from '@pejl/store/plan/calendar-store.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { saveChange, saveDays } from '@pejl/store/plan/initiative-store.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listUnitParents } from '@pejl/store/plan/unit-store.ts'
import type { WrongValues } from './make-initiative.ts'
import { recordChange } from './record-change.ts'

type CalendarRefusal = 'forbidden' | 'stale' | 'unknown-unit'

/**
 * The holidays and frozen periods as they should be. Planned initiatives keep their start; their end moves with the
 * weeks in which work now rests, or no longer does.
 */
export async function editCalendar(
  { database, today }: { readonly database: Database; readonly today: () => Day },
  actor: Actor,
  given: CalendarText & { readonly edition: number },
): Promise<Result<{ readonly edition: number }, CalendarRefusal> | WrongValues<keyof CalendarText>> {
  if (!mayActor(actor, 'organise')) return refuse('forbidden')
  const tidied = tidyCalendar(given)
  if (!tidied.ok) return tidied
  const { periods, frozen } = tidied.value

  return database.staff(async (db): Promise<Result<{ edition: number }, CalendarRefusal>> => {
    if ((await lockPlan(db)) !== given.edition) return refuse('stale')
    const known = new Set((await listUnitParents(db)).map(({ id }) => id))
    if (frozen.some(({ unitId }) => unitId !== null && !known.has(unitId))) return refuse('unknown-unit')
    const from = { periods: await listCalendar(db), frozen: await listFrozen(db) }
    await saveCalendar(db, periods)
    await saveFrozen(db, frozen)
    const moves = await moveEnds(db, nameOf(actor), today())
    const detail = { from, to: { periods, frozen }, moves }
    return ok({ edition: await recordChange(db, actor, { event: 'calendar-edited', kind: 'plan', detail }) })
  })
}

async function moveEnds(db: Db, by: string, today: Day) {
  const { initiatives, calendar } = await loadPlan(db, gridAt(today))
  const moved: { readonly initiative: string; readonly title: string; readonly endsOn: Day }[] = []
  for (const { id, title, state, present, weeks, pinned } of initiatives) {
    if (!present || state !== 'planned') continue
    const to = { startsOn: present.startsOn, endsOn: endOfWork(present.startsOn, weeks, calendar) }
    if (to.endsOn === present.endsOn) continue
    await saveDays(db, id, { ...to, pinned })
    await saveChange(db, {
      initiativeId: id,
      by,
      happenedOn: today,
      state: null,
      from: present,
      to,
      reason: null,
    })
    moved.push({ initiative: id, title, endsOn: to.endsOn })
  }
  return moved
}
