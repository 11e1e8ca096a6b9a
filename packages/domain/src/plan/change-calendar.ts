import { addDays, addMonths, type Day } from '../common/day.ts'
import type { InitiativeId, PlannedDays, UnitId } from './initiative.ts'
import type { ActionPlan, PlannedInitiative } from './plan.ts'
import type { AllowedOverload, CalendarPeriod, CapacityChange, DaySpan, FrozenPeriod } from './unit.ts'

/** One initiative that reaches the unit. */
export interface Reaching extends PlannedDays {
  readonly id: InitiativeId
  readonly title: string
}

/** A MED committee's involvement in an initiative. `on` null: no meeting is known that would be in time. */
export interface Involvement {
  readonly committee: string
  readonly initiative: Reaching
  readonly on: Day | null
  readonly isOver: boolean
  /** When the case must be ready for the meeting. */
  readonly readyOn: Day | null
}

/** What a month brings a unit and those below it. */
export interface ChangeMonth {
  /** `2027-01` */
  readonly month: string
  readonly begins: readonly Reaching[]
  readonly runs: readonly Reaching[]
  readonly ends: readonly Reaching[]
  readonly involves: readonly Involvement[]
  readonly periods: readonly CalendarPeriod[]
  readonly frozen: readonly FrozenPeriod[]
  readonly capacities: readonly CapacityChange[]
  readonly overloads: readonly AllowedOverload[]
}

export interface ChangeCalendar {
  readonly months: readonly ChangeMonth[]
  /** Begin in these months without any MED committee being involved. */
  readonly forgotten: readonly Reaching[]
}

/** The change-load calendar of a unit: what begins, runs and ends month by month, and when MED is to be involved. */
export function changeCalendar(
  plan: ActionPlan,
  unitId: UnitId,
  { firstMonth, months }: { readonly firstMonth: string; readonly months: number },
): ChangeCalendar {
  const below = unitsUnder(plan, unitId)
  const above = unitsOver(plan, unitId)
  const own = plan.units.find(({ id }) => id === unitId)
  const reaching = plan.initiatives.flatMap((one) => reachingOf(one, below) ?? [])
  const involved = reaching.flatMap(({ initiative, reach }) => involvementsOf(initiative, reach, plan))
  const all = reaching.map(({ reach }) => reach).sort((a, b) => a.startsOn.localeCompare(b.startsOn))

  const shown = Array.from({ length: months }, (_, index): ChangeMonth => {
    const span = monthSpan(firstMonth, index)
    const month = span.fromOn.slice(0, 7)
    const inMonth = (day: Day) => day.startsWith(month)
    return {
      month,
      begins: all.filter(({ startsOn }) => inMonth(startsOn)),
      runs: all.filter(({ startsOn, endsOn }) => startsOn < span.fromOn && endsOn > span.toOn),
      ends: all.filter(({ endsOn }) => inMonth(endsOn)),
      involves: involved.filter(({ at }) => inMonth(at)).map(({ involvement }) => involvement),
      periods: plan.calendar.filter((one) => meets(one, span)),
      frozen: plan.frozen.filter((one) => (one.unitId === null || above.has(one.unitId)) && meets(one, span)),
      capacities: own?.capacities.filter((one) => meets(one, span)) ?? [],
      overloads: own?.overloads.filter((one) => meets(one, span)) ?? [],
    }
  })
  const asked = new Set(
    plan.initiatives
      .filter(({ waits }) => waits.some(({ kind }) => kind === 'involvement'))
      .map(({ id }) => id),
  )
  const forgotten = shown.flatMap(({ begins }) => begins.filter(({ id }) => !asked.has(id)))
  return { months: shown, forgotten }
}

function reachingOf(
  initiative: PlannedInitiative,
  below: ReadonlySet<UnitId>,
): { readonly initiative: PlannedInitiative; readonly reach: Reaching } | undefined {
  const { id, title, present, loads, state } = initiative
  if (!present || state === 'stopped' || !loads.some(({ unitId }) => below.has(unitId))) return undefined
  return { initiative, reach: { id, title, ...present } }
}

/** Each involvement, and the day by which it is told in the calendar. */
function involvementsOf(
  { waits }: PlannedInitiative,
  initiative: Reaching,
  { committees }: ActionPlan,
): readonly { readonly at: Day; readonly involvement: Involvement }[] {
  return waits.flatMap((wait): ReturnType<typeof involvementsOf> => {
    if (wait.kind !== 'involvement') return []
    const body = committees.find(({ id }) => id === wait.committeeId)
    const committee = body?.name ?? ''
    if (wait.metOn)
      return [
        {
          at: wait.metOn,
          involvement: { committee, initiative, on: wait.metOn, isOver: true, readyOn: null },
        },
      ]
    const latest = addDays(initiative.startsOn, -7 * wait.leastWeeks)
    const first = wait.mostWeeks === null ? '' : addDays(initiative.startsOn, -7 * wait.mostWeeks)
    // a meeting on the day the work begins would be too late
    const on =
      body?.meetings.findLast((day) => day <= latest && day >= first && day < initiative.startsOn) ?? null
    const readyOn = on && body ? addDays(on, -body.leadDays) : null
    return [{ at: on ?? latest, involvement: { committee, initiative, on, isOver: false, readyOn } }]
  })
}

function unitsUnder({ units }: ActionPlan, unitId: UnitId): ReadonlySet<UnitId> {
  const under = new Set([unitId])
  // parents stand before their children
  for (const { id, parentId } of units) if (parentId !== null && under.has(parentId)) under.add(id)
  return under
}

function unitsOver({ units }: ActionPlan, unitId: UnitId): ReadonlySet<UnitId> {
  const over = new Set<UnitId>()
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  for (let at: UnitId | null = unitId; at !== null && !over.has(at); at = parents.get(at) ?? null)
    over.add(at)
  return over
}

function monthSpan(firstMonth: string, index: number): DaySpan {
  const fromOn = addMonths(`${firstMonth}-01` as Day, index) // the month was checked where it was read
  return { fromOn, toOn: addDays(addMonths(fromOn, 1), -1) }
}

const meets = (one: DaySpan, span: DaySpan): boolean => one.fromOn <= span.toOn && one.toOn >= span.fromOn
