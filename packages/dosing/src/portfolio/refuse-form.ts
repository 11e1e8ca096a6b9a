import type { Fault } from './fault.ts'
import type { Activity, Limit, Link, Portfolio, Span, Unit } from './portfolio.ts'

/** Ids that lead nowhere or occur twice, numbers that are none, rows of the wrong length. */
export function findForm(portfolio: Portfolio): readonly Fault[] {
  const { weeks, today, units, activities, links, limits } = portfolio
  return [
    ...wrongNumbers('', { weeks, today }, isWeek),
    ...[units, activities, links, limits].flatMap((list) => listDoubles(list)),
    ...listUnknown(portfolio),
    ...units.flatMap((unit) => checkUnit(portfolio, unit)),
    ...activities.flatMap(checkActivity),
    ...links.flatMap(checkLink),
    ...limits.flatMap(checkLimit),
  ]
}

function listDoubles(list: readonly { readonly id: string }[]): readonly Fault[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }): readonly Fault[] => {
    if (seen.has(id)) return [{ kind: 'double-id', id }]
    seen.add(id)
    return []
  })
}

function listUnknown({ units, activities, links, limits, apart }: Portfolio): readonly Fault[] {
  const knownUnits = new Set(units.map(({ id }) => id))
  const known = new Set(activities.map(({ id }) => id))
  const unit = (id: string, unit: string | null): readonly Fault[] =>
    unit === null || knownUnits.has(unit) ? [] : [{ kind: 'unknown-unit', id, unit }]
  const activity = (place: string, id: string): readonly Fault[] =>
    known.has(id) ? [] : [{ kind: 'unknown-activity', in: place, id }]
  return [
    ...units.flatMap(({ id, parent }) => unit(id, parent)),
    ...activities.flatMap(({ id, loads }) => loads.flatMap((load) => unit(id, load.unit))),
    ...limits.flatMap((limit) => unit(limit.id, limit.unit)),
    ...links.flatMap(({ id, before, after }) => [...activity(id, before), ...activity(id, after)]),
    ...apart.flatMap(([one, other]) => [
      ...activity(`${one}, ${other}`, one),
      ...activity(`${one}, ${other}`, other),
    ]),
  ]
}

function checkUnit({ weeks, units }: Portfolio, unit: Unit): readonly Fault[] {
  const { id, capacity, atOnce, frozen, overloads } = unit
  const row = (what: string, numbers: readonly number[] | null): readonly Fault[] => {
    if (!numbers) return []
    if (numbers.length !== weeks)
      return [{ kind: 'wrong-length', id, what, length: numbers.length, expected: weeks }]
    return numbers.every(isAmount) ? [] : [{ kind: 'not-a-number', id, what }]
  }
  return [
    ...(isUnderItself(units, unit) ? [{ kind: 'unit-circle', unit: id } as const] : []),
    ...row('capacity', capacity),
    ...row('atOnce', atOnce),
    ...frozen.flatMap((span) => checkSpan(id, span)),
    ...overloads.flatMap((span) => [
      ...checkSpan(id, span),
      ...wrongNumbers(id, { overload: span.points }, isAmount),
    ]),
  ]
}

function isUnderItself(units: readonly Unit[], { id, parent }: Unit): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]))
  let at = parent
  for (let steps = 0; at !== null && steps <= units.length; steps++) {
    if (at === id) return true
    at = parents.get(at) ?? null
  }
  return false
}

function checkActivity(activity: Activity): readonly Fault[] {
  const { id, duration, loads, earliest, latest, due, weight, rank, pin, gates, breaks, adopted } = activity
  const wrongRow = ({ points }: { readonly points: readonly number[] }): readonly Fault[] => {
    if (points.length !== 1 && points.length !== duration)
      return [{ kind: 'wrong-length', id, what: 'points', length: points.length, expected: duration }]
    return points.every(isAmount) ? [] : [{ kind: 'not-a-number', id, what: 'points' }]
  }
  return [
    ...wrongNumbers(id, { duration, earliest, latest, pin }, isWeek),
    ...wrongNumbers(id, { due, adopted }, Number.isInteger),
    ...wrongNumbers(id, { weight, ...activity.amounts }, isAmount),
    ...wrongNumbers(id, { rank }, (number) => Number.isFinite(number) && number > 0),
    ...loads.flatMap(wrongRow),
    ...checkRising(id, 'gates', gates ?? []),
    ...checkRising(id, 'breaks', breaks),
  ]
}

function checkRising(id: string, what: string, weeks: readonly number[]): readonly Fault[] {
  if (!weeks.every(isWeek)) return [{ kind: 'not-a-number', id, what }]
  const rises = weeks.every((week, index) => index === 0 || week > (weeks[index - 1] ?? week))
  return rises ? [] : [{ kind: 'not-rising', id, what }]
}

function checkLink({ id, least, most }: Link): readonly Fault[] {
  return wrongNumbers(id, { least, most }, Number.isInteger)
}

function checkLimit(limit: Limit): readonly Fault[] {
  return [...checkSpan(limit.id, limit), ...wrongNumbers(limit.id, { most: limit.most }, isAmount)]
}

function checkSpan(id: string, { from, to }: Span): readonly Fault[] {
  return wrongNumbers(id, { from, to }, Number.isInteger)
}

function wrongNumbers(
  id: string,
  fields: Readonly<Record<string, number | null>>,
  isRight: (number: number) => boolean,
): readonly Fault[] {
  return Object.entries(fields).flatMap(([what, number]): readonly Fault[] =>
    number === null || isRight(number) ? [] : [{ kind: 'not-a-number', id, what }],
  )
}

function isWeek(number: number): boolean {
  return Number.isInteger(number) && number >= 0
}

function isAmount(number: number): boolean {
  return Number.isFinite(number) && number >= 0
}
