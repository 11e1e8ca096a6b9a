import type { Link, PlanStarts, Portfolio, Unit } from '../portfolio/portfolio.ts'
import { checkLimits, checkUnits } from './check-loads.ts'
import { type Placed, placedIn, touchedBy, unitsAbove } from './placed.ts'
import type { Violation } from './violation.ts'

/**
 * Everything a plan breaks, none: it is feasible. Shares no code with the engine. What has been is not judged: loads
 * and limits count from today on, and a pin before today has no start rule, deadline in the past or link to another
 * such pin left to break. Not checked: whether the portfolio itself is well formed (`findFaults`).
 */
export function checkPlan(portfolio: Portfolio, starts: PlanStarts): readonly Violation[] {
  const placed = placedIn(portfolio, starts)
  const above = unitsAbove(portfolio)
  return [
    ...checkPresence(portfolio, placed),
    ...[...placed.values()].flatMap((one) => checkActivity(portfolio, one, above)),
    ...portfolio.links.flatMap((link) => checkLink(portfolio, link, placed)),
    ...portfolio.apart.flatMap((pair) => checkApart(portfolio, pair, placed)),
    ...checkUnits(portfolio, placed),
    ...checkLimits(portfolio, placed),
  ]
}

function checkPresence(portfolio: Portfolio, placed: ReadonlyMap<string, Placed>): readonly Violation[] {
  return portfolio.activities
    .filter(({ id }) => !placed.has(id))
    .flatMap(({ id, pin, optional }): readonly Violation[] => {
      if (pin !== null) return [{ kind: 'pin', id, week: null, pin }]
      return optional ? [] : [{ kind: 'left-out', id, optional }]
    })
}

function checkActivity(
  portfolio: Portfolio,
  placed: Placed,
  above: ReadonlyMap<string, readonly string[]>,
): readonly Violation[] {
  const { activity, start, end } = placed
  const { id, pin, latest } = activity
  const wrong: Violation[] = []
  if (!Number.isInteger(start) || start < 0 || start >= portfolio.weeks || end > portfolio.weeks)
    wrong.push({ kind: 'outside-horizon', id, week: start, end })
  if (pin !== null && start !== pin) wrong.push({ kind: 'pin', id, week: start, pin })
  if (latest !== null && end > latest && !(isPast(portfolio, placed) && end <= portfolio.today))
    wrong.push({ kind: 'window', id, side: 'latest', week: end, bound: latest })
  return isPast(portfolio, placed) ? wrong : [...wrong, ...checkStart(portfolio, placed, above)]
}

/** Where it may begin. */
function checkStart(
  portfolio: Portfolio,
  { activity, start: week }: Placed,
  above: ReadonlyMap<string, readonly string[]>,
): readonly Violation[] {
  const { id, earliest, gates, breaks } = activity
  const wrong: Violation[] = []
  if (week < portfolio.today) wrong.push({ kind: 'before-today', id, week })
  if (earliest !== null && week < earliest)
    wrong.push({ kind: 'window', id, side: 'earliest', week, bound: earliest })
  if (gates !== null && !gates.includes(week)) wrong.push({ kind: 'gate', id, week })
  if (breaks.includes(week)) wrong.push({ kind: 'break-start', id, week })
  const touched = touchedBy(activity, above)
  const isFrozen = ({ id: unit, frozen }: Unit): boolean =>
    touched.has(unit) && frozen.some(({ from, to }) => from <= week && week < to)
  for (const unit of portfolio.units.filter(isFrozen))
    wrong.push({ kind: 'frozen-start', id, unit: unit.id, week })
  return wrong
}

function checkLink(
  portfolio: Portfolio,
  { id: link, before, after, from, least, most }: Link,
  placed: ReadonlyMap<string, Placed>,
): readonly Violation[] {
  const first = placed.get(before)
  const then = placed.get(after)
  if (!then) return []
  if (!first) return [{ kind: 'link', link, before, after, gap: null, least, most }]
  if (isPast(portfolio, first) && isPast(portfolio, then)) return []
  const gap = then.start - (from === 'start' ? first.start : first.end)
  const holds = (least === null || gap >= least) && (most === null || gap <= most)
  return holds ? [] : [{ kind: 'link', link, before, after, gap, least, most }]
}

function checkApart(
  { today }: Portfolio,
  ids: readonly [string, string],
  placed: ReadonlyMap<string, Placed>,
): readonly Violation[] {
  const one = placed.get(ids[0])
  const other = placed.get(ids[1])
  if (!one || !other) return []
  const week = Math.max(one.start, other.start)
  const over = Math.min(Math.max(one.end, one.start + 1), Math.max(other.end, other.start + 1))
  return week < over && over > today ? [{ kind: 'apart', ids, week }] : []
}

function isPast({ today }: Portfolio, { activity, start }: Placed): boolean {
  return activity.pin !== null && activity.pin === start && start < today
}
