import { touchedUnits, unitsAboveOf } from './loads.ts'
import type { Activity, Portfolio } from './portfolio.ts'

/** Stands in the tables where no week is left. */
export const never = -1

/**
 * What the calendar says, looked up in one step. Each table has `weeks + 1` places for an activity, from
 * `activity * (weeks + 1)`: the end of work begun in the week, the next week in which it may begin (that one or later)
 * and the last (that one or earlier); `never` where there is none. Ends beyond the plan are `weeks + 1`.
 */
export interface Tables {
  readonly ends: Int16Array
  readonly next: Int16Array
  readonly last: Int16Array
  /** 1 where it works, from `activity * (weeks + 1)` too; `rests[activity]` is 0 where it works in every week. */
  readonly works: Uint8Array
  readonly rests: Uint8Array
}

export function tablesOf(portfolio: Portfolio): Tables {
  const { weeks, units, activities } = portfolio
  const size = activities.length * (weeks + 1)
  const tables: Tables = {
    ends: new Int16Array(size),
    next: new Int16Array(size),
    last: new Int16Array(size),
    works: new Uint8Array(size),
    rests: Uint8Array.from(activities, ({ breaks }) => (breaks.length > 0 ? 1 : 0)),
  }
  const above = unitsAboveOf(units)
  const frozen = units.map((unit) => maskOf(weeks, unit.frozen))
  const calendars = new Map<string, Calendar>()
  const may = new Uint8Array(weeks + 1)
  for (const [index, activity] of activities.entries()) {
    const at = index * (weeks + 1)
    const key = activity.breaks.join(' ')
    const calendar = calendars.get(key) ?? calendarOf(activity.breaks, weeks)
    calendars.set(key, calendar)
    tables.works.set(calendar.works, at)
    fillEnds(tables.ends, at, calendar, activity.duration, weeks)
    fillMay(may, portfolio, activity, tables.ends, at)
    for (const unit of touchedUnits(activity, above)) {
      const mask = frozen[unit]
      if (mask) for (let week = 0; week < weeks; week++) if (mask[week] === 1) may[week] = 0
    }
    fillSteps(tables, at, may, weeks)
  }
  return tables
}

/** Activities mostly share their breaks: the weeks worked in, and how many of them there are before each week. */
interface Calendar {
  readonly works: Uint8Array
  readonly worked: Int16Array
  readonly before: Int16Array
}

function calendarOf(breaks: readonly number[], weeks: number): Calendar {
  const works = new Uint8Array(weeks + 1).fill(1)
  for (const week of breaks) if (week <= weeks) works[week] = 0
  const worked = new Int16Array(weeks + 1).fill(weeks)
  const before = new Int16Array(weeks + 1)
  for (let week = 0, count = 0; week <= weeks; week++) {
    before[week] = count
    if (works[week] === 1) worked[count++] = week
  }
  return { works, worked, before }
}

function fillEnds(
  ends: Int16Array,
  at: number,
  { worked, before }: Calendar,
  duration: number,
  weeks: number,
): void {
  for (let week = 0; week <= weeks; week++) {
    const last = (before[week] as number) + duration - 1
    ends[at + week] =
      duration === 0 ? week : Math.min(weeks, last > weeks ? weeks : (worked[last] as number)) + 1
  }
}

function fillMay(
  may: Uint8Array,
  { weeks, today }: Portfolio,
  { earliest, gates, breaks }: Activity,
  ends: Int16Array,
  at: number,
): void {
  may.fill(gates ? 0 : 1)
  for (const gate of gates ?? []) may[gate] = 1
  for (const week of breaks) may[week] = 0
  may.fill(0, 0, Math.max(0, today, earliest ?? 0))
  for (let week = 0; week <= weeks; week++)
    if (week === weeks || (ends[at + week] ?? 0) > weeks) may[week] = 0
}

function fillSteps({ next, last }: Tables, at: number, may: Uint8Array, weeks: number): void {
  let step = never
  for (let week = weeks; week >= 0; week--) {
    if (may[week] === 1) step = week
    next[at + week] = step
  }
  step = never
  for (let week = 0; week <= weeks; week++) {
    if (may[week] === 1) step = week
    last[at + week] = step
  }
}

function maskOf(
  weeks: number,
  spans: readonly { readonly from: number; readonly to: number }[],
): Uint8Array | null {
  if (spans.length === 0) return null
  const mask = new Uint8Array(weeks)
  for (const { from, to } of spans) mask.fill(1, Math.max(0, from), Math.max(0, to))
  return mask
}
