import { editCalendar } from '@pejl/actions/plan/edit-calendar.ts'
import { editLimits } from '@pejl/actions/plan/edit-limits.ts'
import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CalendarText, LimitText } from '@pejl/domain/plan/tidy-calendar.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Database } from '@pejl/store/db.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'

interface Needs {
  readonly database: Database
  readonly today: () => Day
}

// how often somebody else may have planned just before us
const tries = 4

/**
 * Adds to or takes from the calendar as it is now. Whoever has changed the plan meanwhile is no hindrance: the same thing
 * is added to, or taken from, what they left.
 */
export async function changePlanCalendar(
  needs: Needs,
  actor: Actor,
  change: (calendar: CalendarText) => CalendarText,
): Promise<Awaited<ReturnType<typeof editCalendar>>> {
  for (let left = tries; ; left -= 1) {
    const { edition, plan } = await presentPlan(needs)
    const changed = change({ periods: plan.calendar, frozen: plan.frozen })
    const saved = await editCalendar(needs, actor, { ...changed, edition })
    if (saved.ok || saved.reason !== 'stale' || left <= 1) return saved
  }
}

/** The same for limits. */
export async function changePlanLimits(
  needs: Needs,
  actor: Actor,
  change: (limits: readonly LimitText[]) => readonly LimitText[],
): Promise<Awaited<ReturnType<typeof editLimits>>> {
  for (let left = tries; ; left -= 1) {
    const { edition, plan } = await presentPlan(needs)
    const saved = await editLimits(needs, actor, { limits: change(plan.limits), edition })
    if (saved.ok || saved.reason !== 'stale' || left <= 1) return saved
  }
}

// the edition first: a change in between makes it stale, not lost
const presentPlan = ({ database, today }: Needs) =>
  database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
  }))
