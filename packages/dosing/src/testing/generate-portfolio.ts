import { type Chance, chanceOf } from '../common/random.ts'
import type { Activity, Limit, Link, Portfolio, Unit } from '../portfolio/portfolio.ts'
import { generateUnits, year } from './generate-units.ts'

/**
 * How large a municipality, and how much it wants at once: with a pressure of 1 the units that are asked most would
 * be busy in every week of the time in which its initiatives are wanted.
 */
export interface Wanted {
  readonly initiatives: number
  readonly units: number
  readonly seed: number
  readonly years?: number
  readonly pressure?: number
}

interface Drawn {
  readonly activities: readonly Activity[]
  readonly links: readonly Link[]
}

/**
 * A municipality's initiatives over five years, made up: each is prepared, taken up with the MED committee, decided
 * at a meeting, carried out and followed up, with the lags between. Departments and institutions with half capacity
 * in summer and December, nothing begun in the budget autumn, limits on a quarter's starts and a year's kroner.
 */
export function generatePortfolio(wanted: Wanted): Portfolio {
  const { initiatives, seed, years = 5, pressure = 0.8 } = wanted
  const weeks = years * year
  const chance = chanceOf(seed)
  const { units, leaves, departmentOf } = generateUnits(wanted.units, chance)
  const scene = { chance, leaves, departmentOf, weeks, busy: new Set<string>() }
  const drawn = Array.from({ length: initiatives }, (_, number) => drawInitiative(number, scene))
  const undated = drawn.flatMap((one) => one.activities)
  const { bearing, span } = fitCapacity(units, undated, weeks, pressure)
  const waiting = undated.filter((one) => one.pin === null && isMain(one)).map(({ id }) => id)
  const order = drawOrder(waiting, chance)
  const last = new Set(order.map(({ after }) => after))
  const activities = undated.map((one) => {
    const dated = isMain(one) ? drawDates(one, span, weeks, chance) : one
    // what waits for others has no deadline of its own, or there might be no plan at all
    return last.has(one.id) ? { ...dated, latest: null } : dated
  })
  return {
    weeks,
    today: 4,
    units: bearing,
    activities,
    links: [...drawn.flatMap((one) => one.links), ...order],
    limits: drawLimits(activities, years),
    apart: drawPairs(waiting, chance),
  }
}

interface Scene {
  readonly chance: Chance
  readonly leaves: readonly string[]
  readonly departmentOf: ReadonlyMap<string, string>
  readonly weeks: number
  /** Departments in which something is under way already; nothing else is there, so that there is room for it. */
  readonly busy: Set<string>
}

const mainOf = (number: number): string => `i${number}`
const isMain = ({ id }: Activity): boolean => !id.includes('-')

function drawInitiative(number: number, scene: Scene): Drawn {
  const { chance, leaves, weeks } = scene
  const id = mainOf(number)
  const rank = 1 + chance.below(5)
  const duration = 6 + chance.below(30)
  const home = leaves[chance.below(leaves.length)] ?? ''
  const touched = neighboursOf(home, scene)
  const running = chance.next() < 0.15 && begin(touched, scene)
  const calendar = breaksOf(weeks, 0, [26, 27, 28, 29, 51])
  const main: Activity = {
    ...plain(id, duration, rank),
    loads: touched.map((unit) => ({ unit, points: drawProfile(duration, chance) })),
    weight: 6 - rank,
    pin: running ? chance.below(4) : null,
    breaks: chance.next() < 0.8 ? calendar : [],
    amounts: { kroner: 50 * (1 + chance.below(20)) },
    optional: !running && chance.next() < 0.05,
  }
  if (running) return { activities: [main], links: [] }

  const prepare: Activity = {
    ...plain(`${id}-prepare`, 2 + chance.below(5), rank),
    loads: [{ unit: home, points: [0.5] }],
    breaks: calendar,
    optional: main.optional,
  }
  const decision: Activity = {
    ...plain(`${id}-decision`, 0, rank),
    gates: meetingsOf(weeks, chance.next() < 0.3 ? 8 : 4, chance.below(4)),
    optional: main.optional,
  }
  const involved = chance.next() < 0.7
  const followed = chance.next() < 0.5
  const med: Activity = {
    ...plain(`${id}-med`, 0, rank),
    gates: meetingsOf(weeks, 9, chance.below(9)),
    optional: main.optional,
  }
  const follow: Activity = {
    ...plain(`${id}-follow`, 2, rank),
    loads: [{ unit: home, points: [1] }],
    breaks: calendar,
    optional: main.optional,
  }
  const link = (before: string, after: string, least: number, most: number | null, from: 'start' | 'end') =>
    ({ id: `${before}>${after}`, before, after, from, least, most }) as const
  return {
    activities: [prepare, ...(involved ? [med] : []), decision, main, ...(followed ? [follow] : [])],
    links: [
      link(prepare.id, decision.id, 2, null, 'end'),
      ...(involved ? [link(med.id, decision.id, 3, 30, 'start')] : []),
      link(decision.id, id, 1, 40, 'start'),
      ...(followed ? [link(id, follow.id, 8, 40, 'end')] : []),
    ],
  }
}

/** Whether it can be under way; its departments are busy from then on. */
function begin(touched: readonly string[], { departmentOf, busy }: Scene): boolean {
  const departments = touched.map((unit) => departmentOf.get(unit) ?? unit)
  if (departments.some((one) => busy.has(one))) return false
  for (const one of departments) busy.add(one)
  return true
}

function plain(id: string, duration: number, rank: number): Activity {
  return {
    id,
    duration,
    loads: [],
    earliest: null,
    latest: null,
    due: null,
    weight: 0,
    rank,
    pin: null,
    gates: null,
    breaks: [],
    adopted: null,
    amounts: {},
    optional: false,
  }
}

/** Its own institution and up to three more, mostly of the same department. */
function neighboursOf(home: string, { chance, leaves, departmentOf }: Scene): readonly string[] {
  const near = leaves.filter((leaf) => leaf !== home && departmentOf.get(leaf) === departmentOf.get(home))
  const touched = new Set([home])
  for (let more = chance.below(4); more > 0; more--) {
    const from = chance.next() < 0.8 && near.length > 0 ? near : leaves
    touched.add(from[chance.below(from.length)] ?? home)
  }
  return [...touched]
}

/** Preparing, going live, settling; or the same all through. */
function drawProfile(duration: number, chance: Chance): readonly number[] {
  const peak = 1 + chance.below(6) / 2
  if (chance.next() < 0.4) return [peak]
  return Array.from({ length: duration }, (_, week) =>
    week < duration / 4 ? peak / 2 : week < duration / 2 ? peak : Math.max(0.5, peak / 4),
  )
}

/** When it is wanted: some not before a certain week, most by a target, a few by a deadline, some adopted before. */
function drawDates(main: Activity, span: number, weeks: number, chance: Chance): Activity {
  const released = Math.floor(chance.next() * span)
  const due = Math.min(weeks - 20, released + main.duration + 16 + chance.below(40))
  let adopted = released + 8 + chance.below(20)
  while (main.breaks.includes(adopted)) adopted++
  return {
    ...main,
    earliest: chance.next() < 0.5 ? released : null,
    latest: chance.next() < 0.08 ? Math.min(weeks, due + 60) : null,
    due: chance.next() < 0.85 ? due : null,
    adopted: chance.next() < 0.4 ? adopted : null,
  }
}

/** Every so many weeks, none in the summer. */
function meetingsOf(weeks: number, every: number, first: number): readonly number[] {
  return Array.from({ length: Math.ceil(weeks / every) }, (_, meeting) => first + meeting * every).filter(
    (week) => week < weeks && (week % year < 25 || week % year > 31),
  )
}

function breaksOf(weeks: number, from: number, ofYear: readonly number[]): readonly number[] {
  return Array.from({ length: weeks - from }, (_, week) => from + week).filter((week) =>
    ofYear.includes(week % year),
  )
}

/** A quarter of the initiatives wait for another one. */
function drawOrder(waiting: readonly string[], chance: Chance): readonly Link[] {
  return Array.from({ length: Math.floor(waiting.length / 4) }, (_, number): Link => {
    const after = 1 + chance.below(waiting.length - 1)
    const [before = '', then = ''] = [waiting[chance.below(after)], waiting[after]]
    return { id: `order${number}`, before, after: then, from: 'end', least: chance.below(6), most: null }
  })
}

/** A tenth of them never run together with a certain other one. */
function drawPairs(waiting: readonly string[], chance: Chance): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.floor(waiting.length / 10) }, (_, pair): readonly [string, string] => {
    const one = pair * 2
    return [waiting[one] ?? '', waiting[one + 1 + chance.below(waiting.length - one - 1)] ?? '']
  })
}

function drawLimits(activities: readonly Activity[], years: number): readonly Limit[] {
  const works = activities.filter(({ duration }) => duration > 0).length
  const kroner = activities.reduce((sum, { amounts }) => sum + (amounts.kroner ?? 0), 0)
  const quarters = Array.from({ length: years * 4 }, (_, quarter) => ({
    id: `starts${quarter}`,
    unit: null,
    counts: 'starts' as const,
    most: Math.ceil((works * 1.8) / (years * 4)) + 2,
    from: quarter * 13,
    to: quarter * 13 + 13,
  }))
  const budgets = Array.from({ length: years }, (_, each) => ({
    id: `kroner${each}`,
    unit: null,
    counts: { amount: 'kroner' },
    most: Math.ceil((kroner * 1.6) / years) + 1000,
    from: each * year,
    to: each * year + year,
  }))
  return [...quarters, ...budgets]
}

/**
 * Room for two of a unit's largest at once, half of it in July and December; more where all would not be done in
 * seven tenths of the plan's weeks. `span` is the time in which the initiatives are wanted.
 */
function fitCapacity(
  units: readonly Unit[],
  activities: readonly Activity[],
  weeks: number,
  pressure: number,
): { readonly bearing: readonly Unit[]; readonly span: number } {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const total = new Map<string, number>()
  const peak = new Map<string, number>()
  for (const { duration, loads } of activities) {
    const own = new Map<string, number>()
    for (const { unit, points } of loads) {
      const sum =
        points.length === 1 ? (points[0] ?? 0) * duration : points.reduce((all, one) => all + one, 0)
      for (let at: string | null = unit; at !== null; at = parents.get(at) ?? null) {
        total.set(at, (total.get(at) ?? 0) + sum)
        own.set(at, (own.get(at) ?? 0) + Math.max(...points))
      }
    }
    for (const [unit, most] of own) peak.set(unit, Math.max(peak.get(unit) ?? 0, most))
  }

  let span = 0
  const bearing = units.map((unit) => {
    if (unit.capacity === null) return unit
    const even = ((total.get(unit.id) ?? 0) * (unit.capacity[0] ?? 1)) / (0.7 * weeks) / pressure
    const full = Math.ceil(Math.max(even, (peak.get(unit.id) ?? 1) * 2))
    span = Math.max(span, (total.get(unit.id) ?? 0) / full / pressure)
    const capacity = Array.from({ length: weeks }, (_, week) => (isSlow(week) ? full / 2 : full))
    return { ...unit, capacity }
  })
  return { bearing, span: Math.min(span, 0.6 * weeks) }
}

function isSlow(week: number): boolean {
  const ofYear = week % year
  return (ofYear >= 26 && ofYear < 31) || ofYear >= 48
}
