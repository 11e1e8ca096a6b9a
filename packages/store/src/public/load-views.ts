import { addMonths, type Day } from '@pejl/domain/common/day.ts'
import { loadByMonth, type MonthLoad } from '@pejl/domain/plan/load.ts'
import type { AllowedOverload, CalendarPeriod } from '@pejl/domain/plan/unit.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { listBearing, listReaching, listUnits, type UnitCard } from './unit-views.ts'

/** What a unit bears month by month, with all below it. */
export interface UnitLoads extends UnitCard {
  /** How far down the tree, from 0. */
  readonly depth: number
  readonly months: readonly MonthLoad[]
  readonly overloads: readonly AllowedOverload[]
}

/** The load of every unit from three months before a day to two years after it, parents before those below them. Only what is open counts. */
export async function listUnitLoads(db: Db, today: Day): Promise<readonly UnitLoads[]> {
  const [cards, units, calendar] = [
    await listUnits(db),
    await listBearing(db),
    await db.rows<CalendarPeriod>(
      sql`select name, from_on as "fromOn", to_on as "toOn", percent from calendar_periods`,
    ),
  ]
  const reaching = await listReaching(
    db,
    units.map(({ id }) => id),
  )
  const work = reaching.flatMap(({ days, weeks, loads }) => (days ? [{ days, weeks, loads }] : []))
  const span = { fromOn: addMonths(today, -3), toOn: addMonths(today, 24) }
  const depths = new Map<string, number>()
  return cards.flatMap((card) => {
    const unit = units.find(({ slug }) => slug === card.slug)
    if (!unit) return []
    const depth = card.parent === null ? 0 : (depths.get(card.parent) ?? 0) + 1
    depths.set(card.slug, depth)
    return {
      ...card,
      depth,
      overloads: unit.overloads,
      months: loadByMonth(unit, { units, work, calendar }, span),
    }
  })
}
