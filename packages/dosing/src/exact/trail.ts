import { always, type Literals, startsBy, startsFrom } from './literals.ts'

/** Why a literal holds: `cause` says where to look, in the kind's own numbers. */
export const byDecision = 0
/** A clause: `cause` is its place in the store. */
export const byClause = 1
/** A successor waits for its predecessor (or the other way round, for latest starts): `cause` is the other activity. */
export const byPrecedence = 2
/** A rival goes first: `cause` is the literal that says so. */
export const byOrder = 3
/** Two rivals can only go in one order: `cause` is the latest start seen, see disjunctive.ts. */
export const byWindows = 4
/** A resource is taken at one time: `cause` is the cell of the timetable. */
export const byTimeTable = 5

/**
 * What holds now and in which order it came to hold. A change of an activity's window is one entry, though several
 * literals become true by it; all of them have the entry's position.
 */
export interface Trail {
  readonly of: Literals
  /** By activity: earliest and latest start. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** By literal: 1 true, -1 false, 0 open. */
  readonly values: Int8Array
  /** By variable: the entry that settled it; only meaningful while it is settled. */
  readonly positions: Int32Array
  /** By entry: the strongest literal it made true, the bound before, level and reason. */
  readonly entries: Int32Array
  readonly olds: Int32Array
  readonly levels: Int32Array
  readonly kinds: Int32Array
  readonly causes: Int32Array
  /** By level: its first entry. */
  readonly levelStarts: Int32Array
  length: number
  level: number
  /** The first entry not yet propagated. */
  head: number
  /** Activities whose window changed, in either direction, since the timetable last looked. */
  readonly touched: Int32Array
  readonly isTouched: Uint8Array
  touchedCount: number
  /** The contradiction found: this literal is false, and this reason says it is true. */
  clashLiteral: number
  clashKind: number
  clashCause: number
}

export function trailOf(literals: Literals): Trail {
  const most = literals.variables + 1
  const ints = () => new Int32Array(most)
  const count = literals.earliest.length
  const trail: Trail = {
    of: literals,
    low: literals.earliest.slice(),
    high: literals.latest.slice(),
    values: new Int8Array(2 * literals.variables),
    positions: ints(),
    entries: ints(),
    olds: ints(),
    levels: ints(),
    kinds: ints(),
    causes: ints(),
    levelStarts: ints(),
    length: 1,
    level: 0,
    head: 1,
    touched: Int32Array.from({ length: count }, (_, activity) => activity),
    isTouched: new Uint8Array(count).fill(1),
    touchedCount: count,
    clashLiteral: always ^ 1,
    clashKind: byDecision,
    clashCause: 0,
  }
  const hold = (literal: number) => {
    trail.values[literal] = 1
    trail.values[literal ^ 1] = -1
  }
  hold(always)
  for (let activity = 0; activity < count; activity++) {
    hold(startsBy(literals, activity, literals.latest[activity] as number))
    hold(startsFrom(literals, activity, literals.earliest[activity] as number))
  }
  return trail
}

export function clash(trail: Trail, literal: number, kind: number, cause: number): false {
  trail.clashLiteral = literal
  trail.clashKind = kind
  trail.clashCause = cause
  return false
}

function enter(trail: Trail, literal: number, old: number, kind: number, cause: number): void {
  const position = trail.length++
  trail.entries[position] = literal
  trail.olds[position] = old
  trail.levels[position] = trail.level
  trail.kinds[position] = kind
  trail.causes[position] = cause
}

export function touch(trail: Trail, activity: number): void {
  if (trail.isTouched[activity] === 1) return
  trail.isTouched[activity] = 1
  trail.touched[trail.touchedCount++] = activity
}

/** The activity starts at `to` or later; false when it cannot. */
export function raise(trail: Trail, activity: number, to: number, kind: number, cause: number): boolean {
  const from = trail.low[activity] as number
  if (to <= from) return true
  const high = trail.high[activity] as number
  if (to > high) return clash(trail, startsFrom(trail.of, activity, high + 1), kind, cause)
  const { values, positions, length } = trail
  const offset = trail.of.offsets[activity] as number
  for (let variable = offset + from; variable < offset + to; variable++) {
    values[2 * variable] = -1
    values[2 * variable + 1] = 1
    positions[variable] = length
  }
  enter(trail, 2 * (offset + to - 1) + 1, from, kind, cause)
  trail.low[activity] = to
  touch(trail, activity)
  return true
}

/** The activity starts at `to` or before; false when it cannot. */
export function lower(trail: Trail, activity: number, to: number, kind: number, cause: number): boolean {
  const from = trail.high[activity] as number
  if (to >= from) return true
  const low = trail.low[activity] as number
  if (to < low) return clash(trail, startsBy(trail.of, activity, low - 1), kind, cause)
  const { values, positions, length } = trail
  const offset = trail.of.offsets[activity] as number
  for (let variable = offset + to; variable < offset + from; variable++) {
    values[2 * variable] = 1
    values[2 * variable + 1] = -1
    positions[variable] = length
  }
  enter(trail, 2 * (offset + to), from, kind, cause)
  trail.high[activity] = to
  touch(trail, activity)
  return true
}

/** Makes any literal true that is open now; false when it is false already. */
export function assign(trail: Trail, literal: number, kind: number, cause: number): boolean {
  const value = trail.values[literal] as number
  if (value !== 0) return value > 0 || clash(trail, literal, kind, cause)
  const variable = literal >> 1
  const activity = trail.of.activities[variable] as number
  if (activity >= 0) {
    const time = trail.of.times[variable] as number
    return (literal & 1) === 1
      ? raise(trail, activity, time + 1, kind, cause)
      : lower(trail, activity, time, kind, cause)
  }
  trail.values[literal] = 1
  trail.values[literal ^ 1] = -1
  trail.positions[variable] = trail.length
  enter(trail, literal, 0, kind, cause)
  return true
}

/** Decides a literal on a new level. */
export function decide(trail: Trail, literal: number): void {
  trail.level++
  trail.levelStarts[trail.level] = trail.length
  assign(trail, literal, byDecision, 0)
}
