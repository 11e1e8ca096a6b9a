import type { Day } from '@pejl/domain/common/day.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { ScaleMonth, TimeScale } from '@pejl/domain/plan/time-scale.ts'
import type { AllowedOverload, PlanUnit } from '@pejl/domain/plan/unit.ts'
import { loadsOf, type UnitLoad } from '@pejl/dosing/portfolio/loads.ts'
import type { Placed } from './placed.ts'

/** What reaches one unit, month by month. */
export interface HeatRow {
  readonly unit: PlanUnit
  /** How far down the tree, from 0. */
  readonly depth: number
  readonly cells: readonly HeatCell[]
}

/** A month's heaviest week, measured against what the unit bears in it. */
export interface HeatCell {
  readonly month: ScaleMonth
  readonly load: number
  /** null: no limit. */
  readonly limit: number | null
  readonly count: number
  readonly most: number | null
  /** `allowed`: over the unit's own limit, but somebody has allowed it. What is past is not judged. */
  readonly stand: 'none' | 'light' | 'half' | 'near' | 'full' | 'allowed' | 'over' | 'past'
  /** Points above what it bears; 0 when it holds. */
  readonly above: number
  /** Why more is allowed, where it is used. */
  readonly reason: string | null
}

/** Units in the order of their tree, and how deep each lies. */
export function unitsInOrder(
  units: readonly PlanUnit[],
): readonly { readonly unit: PlanUnit; readonly depth: number }[] {
  const known = new Set<string>(units.map(({ id }) => id))
  const below = (parent: UnitId | null, depth: number): { unit: PlanUnit; depth: number }[] =>
    units
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)])
  return below(null, 0)
}

/** The load of every unit, month by month. */
export function heatOf({ plan, inWeeks, starts }: Placed, { months }: TimeScale): readonly HeatRow[] {
  const loads = new Map(loadsOf(inWeeks.portfolio, starts).map((load) => [load.unit, load]))
  const own = new Map(inWeeks.portfolio.units.map(({ id, capacity }) => [id, capacity]))
  const spans = months.map((month) => weeksOf(month, inWeeks.weekOf, inWeeks.portfolio.weeks))
  return unitsInOrder(plan.units).map(({ unit, depth }) => {
    const load = loads.get(unit.id)
    return {
      unit,
      depth,
      cells: months.map((month, index) => {
        const weeks = (spans[index] ?? []).filter((week) => week >= inWeeks.portfolio.today)
        const all = spans[index] ?? []
        const isPast = weeks.length === 0
        return cellOf({
          month,
          load,
          own: own.get(unit.id) ?? null,
          weeks: isPast ? all : weeks,
          isPast,
          unit,
        })
      }),
    }
  })
}

interface CellGiven {
  readonly month: ScaleMonth
  readonly load: UnitLoad | undefined
  readonly own: readonly number[] | null
  readonly weeks: readonly number[]
  readonly isPast: boolean
  readonly unit: PlanUnit
}

function cellOf({ month, load, own, weeks, isPast, unit }: CellGiven): HeatCell {
  const at = heaviest(load, weeks)
  const points = load?.points[at] ?? 0
  const bears = load?.capacity?.[at] ?? null
  const count = load?.atOnce[at] ?? 0
  const most = load?.mostAtOnce?.[at] ?? null
  const above = bears === null ? 0 : Math.max(0, points - bears)
  const usual = own?.[at] ?? null
  const beyond = allowedIn(unit, month)
  const isAllowed =
    (usual !== null && points > usual + tiny && above <= tiny) ||
    (most !== null && beyond !== undefined && count > most - beyond.atOnce && count <= most)
  const isOver = above > tiny || (most !== null && count > most)
  return {
    month,
    load: points,
    limit: bears,
    count,
    most,
    above,
    stand: isPast ? 'past' : isOver ? 'over' : isAllowed ? 'allowed' : standOf(points, bears, count, most),
    reason: isAllowed ? (beyond?.reason ?? null) : null,
  }
}

const tiny = 1e-9

function standOf(
  load: number,
  limit: number | null,
  count: number,
  most: number | null,
): 'none' | 'light' | 'half' | 'near' | 'full' {
  if (load <= tiny && count === 0) return 'none'
  const share = Math.max(limit ? load / limit : 0, most ? count / most : 0)
  if (share >= 1 - tiny) return 'full'
  if (share > 0.8) return 'near'
  return share > 0.5 ? 'half' : 'light'
}

/** The week with least room; 0 where there is none. */
function heaviest(load: UnitLoad | undefined, weeks: readonly number[]): number {
  const room = (week: number): number => {
    const points = load?.points[week] ?? 0
    const bears = load?.capacity?.[week]
    const count = load?.atOnce[week] ?? 0
    const most = load?.mostAtOnce?.[week]
    const over = bears === undefined ? 0 : points - bears
    const tooMany = most === undefined ? 0 : count - most
    // an overrun first, then the fullest week
    return Math.max(over, tooMany, 0) * 1_000 + (bears ? points / bears : points / 1_000)
  }
  return weeks.reduce((best, week) => (room(week) > room(best) ? week : best), weeks[0] ?? 0)
}

function allowedIn({ overloads }: PlanUnit, { firstOn, lastOn }: ScaleMonth): AllowedOverload | undefined {
  return overloads.find(({ fromOn, toOn }) => fromOn <= lastOn && toOn >= firstOn)
}

/** The weeks with a day in the month. */
function weeksOf(
  { firstOn, lastOn }: ScaleMonth,
  weekOf: (day: Day) => number,
  weeks: number,
): readonly number[] {
  const first = weekOf(firstOn)
  const last = weekOf(lastOn)
  return Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
    (week) => week >= 0 && week < weeks,
  )
}
