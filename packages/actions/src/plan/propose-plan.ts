import { type Actor, mayActor } from '@pejl/domain/access/actor.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { endOf } from '@pejl/dosing/portfolio/calendar.ts'
import { type Proposal, propose } from '@pejl/dosing/portfolio/propose.ts'
import type { Database } from '@pejl/store/db.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type PlanInWeeks, portfolioOf } from './portfolio-of.ts'

export interface PlanProposal extends PlanInWeeks {
  readonly edition: number
  readonly plan: ActionPlan
  readonly proposal: Proposal
  /** Where it would have each initiative that is dosed; null: not in the plan. */
  readonly days: ReadonlyMap<InitiativeId, PlannedDays | null>
}

/** Longest search in one request. */
const longest = 10_000

/** What dosing would do with the plan. Nothing is saved: `moveInitiatives` with the same edition does that. */
export async function proposePlan(
  {
    database,
    today,
    now,
  }: { readonly database: Database; readonly today: () => Day; readonly now: () => number },
  actor: Actor,
  given: { readonly milliseconds: number; readonly seed: number },
): Promise<Result<PlanProposal, 'forbidden'>> {
  if (!mayActor(actor, 'plan')) return refuse('forbidden')
  const { edition, plan } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
  }))
  const inWeeks = portfolioOf(plan, today())
  const milliseconds = Math.min(longest, Math.max(1, given.milliseconds || 0))
  const proposal = propose(inWeeks.portfolio, {
    seed: given.seed,
    stop: { milliseconds, now },
    from: inWeeks.present,
  })
  const days = new Map<InitiativeId, PlannedDays | null>()
  for (const [place, activity] of inWeeks.portfolio.activities.entries()) {
    const name = inWeeks.names.get(activity.id)
    if (name?.kind !== 'initiative') continue
    const start = proposal.starts[place] ?? null
    const end = start === null ? null : endOf(activity, start)
    // its last day is the Friday before the week of its end
    const to =
      start === null || end === null
        ? null
        : { startsOn: inWeeks.dayOf(start), endsOn: addDays(inWeeks.dayOf(end), -3) }
    days.set(name.initiativeId, to)
  }
  return ok({ ...inWeeks, edition, plan, proposal, days })
}
