import type { Actor } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { StrategyId } from '@pejl/domain/common/id.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import type { Database } from '@pejl/store/db.ts'
import { lockPlan } from '@pejl/store/plan/edition-store.ts'
import { findEdition } from '@pejl/store/plan/plan-views.ts'
import { listUnitParents } from '@pejl/store/plan/unit-store.ts'
import { editCalendar } from './edit-calendar.ts'
import { editLimits } from './edit-limits.ts'
import { enterMeetingDates } from './enter-meeting-dates.ts'
import type { ExampleNames, ExampleNeeds } from './example-names.ts'
import type { ExamplePlan, ExampleStep } from './example-plan.ts'
import { takeExampleStep } from './example-steps.ts'
import { makeUnit } from './make-unit.ts'

/**
 * Loads the example's plan by the same actions that people use, each on the day it is told to have happened. All in one
 * transaction: stopped on the way, nothing of it is there. A database that has units already is left alone.
 */
export async function loadExamplePlan(
  { database, say }: { readonly database: Database; readonly say: (text: string) => void },
  actor: Actor,
  plan: ExamplePlan,
  strategies: ReadonlyMap<string, StrategyId>,
): Promise<void> {
  await database.staff(async (db) => {
    // another process may load it too: the second waits here, and finds it done
    await lockPlan(db)
    if ((await listUnitParents(db)).length > 0) return
    const first = plan.steps[0]?.on
    if (!first) return
    const own: Database = { ...database, staff: (work) => work(db) }
    const committees = new Map((await listCommittees(db)).map(({ slug, id }) => [slug, id]))
    const names: ExampleNames = { strategies, committees, units: new Map(), initiatives: new Map() }
    const needs = (on: Day): ExampleNeeds => ({ database: own, db, today: () => on, say })
    await organise(needs(first), actor, plan, names)
    for (const step of plan.steps) await take(needs(step.on), actor, plan, names, step)
  })
}

async function take(
  needs: ExampleNeeds,
  actor: Actor,
  plan: ExamplePlan,
  names: ExampleNames,
  step: ExampleStep,
): Promise<void> {
  const taken = await takeExampleStep(needs, actor, plan, names, step)
  if (!taken.ok) throw new Error(`${JSON.stringify(step)}: ${JSON.stringify(taken)}`)
}

async function organise(
  needs: ExampleNeeds,
  actor: Actor,
  plan: ExamplePlan,
  { committees, units }: ExampleNames,
): Promise<void> {
  const unitOf = (key: string | null): UnitId | null => (key === null ? null : (units.get(key) ?? null))
  for (const unit of plan.units) {
    const { key, parent, committee, ...text } = unit
    const committeeId = committee === null ? null : (committees.get(committee) ?? null)
    const made = await makeUnit(needs, actor, { ...text, parentId: unitOf(parent), committeeId })
    if (!made.ok) throw new Error(`${key}: ${JSON.stringify(made)}`)
    units.set(key, made.value.unitId)
  }
  const frozen = plan.frozen.map(({ unit, ...period }) => ({ ...period, unitId: unitOf(unit) }))
  const limits = plan.limits.map(({ unit, ...limit }) => ({ ...limit, id: null, unitId: unitOf(unit) }))
  const calendar = { edition: await findEdition(needs.db), periods: plan.calendar, frozen }
  const edited = await editCalendar(needs, actor, calendar)
  const limited = await editLimits(needs, actor, { edition: await findEdition(needs.db), limits })
  if (!edited.ok || !limited.ok) throw new Error(`calendar: ${JSON.stringify([edited, limited])}`)
  for (const { committee, ...dates } of plan.meetings) {
    const committeeId = committees.get(committee) ?? ''
    const entered = await enterMeetingDates(needs, actor, { committeeId, ...dates })
    if (!entered.ok) throw new Error(`${committee}: ${JSON.stringify(entered)}`)
  }
}
