import { addDays, type Day, dayOf, daysInMonth } from '../common/day.ts'
import { unreachable } from '../common/result.ts'
import { weekdayOf } from '../common/weekday.ts'
import { restOn } from '../common/working-days.ts'
import type { CalendarRule, Nth, OnHoliday } from './calendar-rule.ts'

/** Days from a first to a last, both counted. */
export interface Span {
  readonly fromOn: Day
  readonly toOn: Day
}

/** A period without meetings, such as a school holiday. */
export interface FreePeriod extends Span {
  readonly name: string
}

/** Why a day is no day for a meeting: a holiday's key, `weekend`, or the name of a free period. */
export type Hindrance =
  | { readonly kind: 'holiday'; readonly key: NonNullable<ReturnType<typeof restOn>> }
  | { readonly kind: 'free'; readonly name: string }

/** What a rule gives: a day as it says, one moved away from a hindrance, or one left out. */
export type RuledDay =
  | { readonly state: 'as-ruled'; readonly day: Day; readonly beside: Hindrance | null }
  | { readonly state: 'moved'; readonly day: Day; readonly from: Day; readonly why: Hindrance }
  | { readonly state: 'left-out'; readonly from: Day; readonly why: Hindrance }

/**
 * The days a rule gives in a span. A holiday is always a hindrance and handled as the rule says; a free period is only told
 * of, as `beside`, for many bodies meet in a school holiday. A meeting is never moved out of the span, nor onto a day
 * the rule gives anyway.
 */
export function daysOfRule(
  rule: CalendarRule,
  span: Span,
  free: readonly FreePeriod[] = [],
): readonly RuledDay[] {
  const wanted = wantedDays(rule, span)
  const taken = new Set(wanted.filter((day) => restOn(day) === undefined))
  return wanted.map((from): RuledDay => {
    const key = restOn(from)
    // a body that meets on Saturdays says so by its rule
    if (key === undefined || key === 'weekend')
      return { state: 'as-ruled', day: from, beside: freeOn(from, free) }
    const why = { kind: 'holiday', key } as const
    const day = movedDay(from, rule.onHoliday)
    if (day === undefined || taken.has(day) || day < span.fromOn || day > span.toOn)
      return { state: 'left-out', from, why }
    taken.add(day)
    return { state: 'moved', day, from, why }
  })
}

/** Which holiday a day is, or which free period it lies in. */
export function hindranceOn(day: Day, free: readonly FreePeriod[]): Hindrance | null {
  const key = restOn(day)
  return key === undefined ? freeOn(day, free) : { kind: 'holiday', key }
}

function freeOn(day: Day, free: readonly FreePeriod[]): Hindrance | null {
  const period = free.find(({ fromOn, toOn }) => fromOn <= day && day <= toOn)
  return period ? { kind: 'free', name: period.name } : null
}

/** At most two weeks away; nothing when every day there is a holiday, or the meeting is left out. */
function movedDay(from: Day, how: OnHoliday): Day | undefined {
  if (how === 'leave-out') return undefined
  const step = how === 'day-before' ? -1 : how === 'day-after' ? 1 : 7
  for (let days = step; Math.abs(days) <= 14; days += step) {
    const day = addDays(from, days)
    if (restOn(day) === undefined) return day
  }
  return undefined
}

function wantedDays(rule: CalendarRule, { fromOn, toOn }: Span): readonly Day[] {
  const days = rule.kind === 'monthly' ? monthly(rule, fromOn, toOn) : everyWeeks(rule, fromOn, toOn)
  return days.filter(
    (day) => day >= fromOn && day <= toOn && !rule.exceptMonths.includes(Number(day.slice(5, 7))),
  )
}

function monthly(
  { weekday, nth }: Extract<CalendarRule, { kind: 'monthly' }>,
  fromOn: Day,
  toOn: Day,
): readonly Day[] {
  const days: Day[] = []
  for (
    let [year, month] = yearAndMonth(fromOn);
    ;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  ) {
    const first = dayOf(year, month, 1)
    if (!first || first > toOn) return days
    days.push(nthWeekday(first, weekday, nth))
  }
}

function nthWeekday(first: Day, weekday: number, nth: Nth): Day {
  const [year, month] = yearAndMonth(first)
  const earliest = (weekday - weekdayOf(first) + 7) % 7
  const weeks = nth === 5 ? Math.floor((daysInMonth(year, month) - 1 - earliest) / 7) : nth - 1
  return addDays(first, earliest + 7 * weeks)
}

function everyWeeks(
  { weekday, weeks, anchor }: Extract<CalendarRule, { kind: 'every-weeks' }>,
  fromOn: Day,
  toOn: Day,
): readonly Day[] {
  const inAnchorWeek = addDays(anchor, weekday - weekdayOf(anchor))
  const between = Math.floor((Date.parse(fromOn) - Date.parse(inAnchorWeek)) / 86_400_000)
  const days: Day[] = []
  const step = weeks * 7
  for (
    let day = addDays(inAnchorWeek, Math.floor(between / step) * step);
    day <= toOn;
    day = addDays(day, step)
  )
    days.push(day)
  return days
}

const yearAndMonth = (day: Day): [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))]

/** All days that several rules give, each once, rising; a day as ruled counts before one that was moved there. */
export function daysOfRules(
  rules: readonly CalendarRule[],
  span: Span,
  free: readonly FreePeriod[] = [],
): readonly RuledDay[] {
  const all = rules.flatMap((rule) => daysOfRule(rule, span, free)).toSorted(byDay)
  const seen = new Set<Day>()
  return all.filter((one) => {
    const day = one.state === 'left-out' ? undefined : one.day
    if (day === undefined) return true
    if (seen.has(day)) return false
    seen.add(day)
    return true
  })
}

const order = { 'as-ruled': 0, moved: 1, 'left-out': 2 } as const satisfies Record<RuledDay['state'], number>

function byDay(a: RuledDay, b: RuledDay): number {
  return at(a).localeCompare(at(b)) || order[a.state] - order[b.state]
}

function at(one: RuledDay): Day {
  switch (one.state) {
    case 'as-ruled':
    case 'moved':
      return one.day
    case 'left-out':
      return one.from
    default:
      return unreachable(one)
  }
}
