import { addDays, type Day } from '../common/day.ts'
import { hasMostOf, percentIn } from './calendar.ts'
import type { InitiativeLoad, PlannedDays, UnitId } from './initiative.ts'
import type { CalendarPeriod, PlanUnit } from './unit.ts'
import { mondayOf } from './weeks.ts'

/**
 * The load points in a working week, from 0, of work that takes so many: each of the curve's equal parts where the middle
 * of the week falls. Work that lasts longer than it was to goes on with the last part.
 */
export function pointsAt(points: readonly number[], worked: number, weeks: number): number {
  const part = Math.floor(((worked + 0.5) * points.length) / weeks)
  return points[Math.min(part, points.length - 1)] ?? 0
}

type Bearing = Pick<PlanUnit, 'points' | 'atOnce' | 'capacities'>

/** Points a unit bears in the week of a Monday: the usual, or what the last change that has most of it says, times the calendar's per cent. */
export function capacityIn(unit: Bearing, monday: Day, percent: number): number | null {
  const points = changedIn(unit, monday, 'points')
  return points === null ? null : (points * percent) / 100
}

/** Initiatives it bears at once; whole ones, so the calendar's per cent does not touch them. */
export const mostAtOnceIn = (unit: Bearing, monday: Day): number | null => changedIn(unit, monday, 'atOnce')

function changedIn(unit: Bearing, monday: Day, what: 'points' | 'atOnce'): number | null {
  const change = unit.capacities.findLast((one) => one[what] !== null && hasMostOf(one, monday))
  return change?.[what] ?? unit[what]
}

/** Work as a unit feels it. */
export interface LoadingWork {
  readonly weeks: number
  readonly days: PlannedDays
  readonly loads: readonly InitiativeLoad[]
}

/** What a unit bears in a month, beside its limit. A week belongs to the month of its Wednesday. */
export interface MonthLoad {
  /** As `2027-01`. */
  readonly month: string
  /** The heaviest week: points, and the limit in that week; null: none. */
  readonly points: number
  readonly limit: number | null
  /** The most at once, and the limit then. */
  readonly atOnce: number
  readonly mostAtOnce: number | null
  /** Points that were allowed above the limit in the heaviest week. */
  readonly allowed: number
}

/**
 * The load of a unit with all below it, month by month. The heaviest week of a month is the one nearest to its limit, or
 * furthest above it.
 */
export function loadByMonth(
  unit: PlanUnit,
  {
    units,
    work,
    calendar,
  }: {
    readonly units: readonly Pick<PlanUnit, 'id' | 'parentId'>[]
    readonly work: readonly LoadingWork[]
    readonly calendar: readonly CalendarPeriod[]
  },
  { fromOn, toOn }: { readonly fromOn: Day; readonly toOn: Day },
): readonly MonthLoad[] {
  const below = unitsBelow(unit.id, units)
  const felt = work.map((one) => ({ ...one, loads: one.loads.filter(({ unitId }) => below.has(unitId)) }))
  const weeks = felt.filter(({ loads }) => loads.length > 0).map((one) => weeksOf(one, calendar))
  const months = new Map<string, MonthLoad & { readonly rests: boolean }>()
  for (let monday = mondayOf(fromOn); monday <= toOn; monday = addDays(monday, 7)) {
    const month = addDays(monday, 2).slice(0, 7)
    if (month < fromOn.slice(0, 7) || month > toOn.slice(0, 7)) continue
    const now = weeks.flatMap((points) => points.get(monday) ?? [])
    const allowed = unit.overloads.filter((overload) => hasMostOf(overload, monday))
    const week: MonthLoad = {
      month,
      points: Math.round(now.reduce((sum, points) => sum + points, 0) * 100) / 100,
      limit: capacityIn(unit, monday, percentIn(calendar, monday)),
      atOnce: now.length,
      mostAtOnce: mostAtOnceIn(unit, monday),
      allowed: allowed.reduce((sum, { points }) => sum + points, 0),
    }
    const before = months.get(month)
    // a week in which work rests has no room and no load: it says nothing of the month
    const rests = week.limit === 0 && week.points === 0
    if (!before || before.rests) months.set(month, { ...week, rests })
    else if (!rests) months.set(month, { ...heavier(before, week), rests })
  }
  return [...months.values()].map(({ rests: _, ...week }) => week)
}

/** A unit and every unit below it. */
export function unitsBelow(
  id: UnitId,
  units: readonly Pick<PlanUnit, 'id' | 'parentId'>[],
): ReadonlySet<UnitId> {
  const below = new Set([id])
  for (let before = 0; before < below.size; ) {
    before = below.size
    for (const unit of units) if (unit.parentId !== null && below.has(unit.parentId)) below.add(unit.id)
  }
  return below
}

/** Points by the Monday of each week in which it works. */
function weeksOf(
  { weeks, days, loads }: LoadingWork,
  calendar: readonly CalendarPeriod[],
): ReadonlyMap<Day, number> {
  const points = new Map<Day, number>()
  let worked = 0
  for (let monday = mondayOf(days.startsOn); monday <= days.endsOn; monday = addDays(monday, 7)) {
    if (percentIn(calendar, monday) === 0) continue
    const at = worked
    points.set(
      monday,
      loads.reduce((sum, load) => sum + pointsAt(load.points, at, weeks), 0),
    )
    worked += 1
  }
  return points
}

function heavier(one: MonthLoad, other: MonthLoad): MonthLoad {
  const room = ({ points, limit }: MonthLoad) => (limit === null ? -points : limit - points)
  const points = room(other) < room(one) ? other : one
  const isFuller = other.atOnce - (other.mostAtOnce ?? 0) > one.atOnce - (one.mostAtOnce ?? 0)
  const { atOnce, mostAtOnce } = isFuller ? other : one
  return { ...points, atOnce, mostAtOnce }
}
