import type { Day } from '@pejl/domain/common/day.ts'
import {
  daysOfRules,
  type FreePeriod,
  type RuledDay,
  type Span,
} from '@pejl/domain/meetings/calendar-days.ts'
import { type DeadlineDays, type Deadlines, deadlinesOf } from '@pejl/domain/meetings/calendar-deadlines.ts'
import type { MeetingInCalendar, StoredRule } from '@pejl/store/committees/calendar-views.ts'

/** A day that the rules give, beside what the calendar has. */
export interface PreviewDay extends Deadlines {
  readonly ruled: Exclude<RuledDay, { state: 'left-out' }>
  /** The meeting there is on the day already. */
  readonly known: Pick<MeetingInCalendar, 'id' | 'state'> | null
}

export interface Preview {
  readonly days: readonly PreviewDay[]
  readonly leftOut: readonly Extract<RuledDay, { state: 'left-out' }>[]
}

/** What a committee's rules give in a year, before anything is planned. A rule counts from its first day to its last. */
export function previewOf(
  rules: readonly StoredRule[],
  span: Span,
  around: {
    readonly free: readonly FreePeriod[]
    readonly settings: DeadlineDays
    /** The committee's own meetings. */
    readonly meetings: readonly MeetingInCalendar[]
  },
): Preview {
  const counted = rules.flatMap(({ rule, fromOn, toOn }) =>
    daysOfRules([rule], { fromOn: later(span.fromOn, fromOn), toOn: earlier(span.toOn, toOn) }, around.free),
  )
  const days = new Map<Day, PreviewDay>()
  for (const ruled of counted) {
    if (ruled.state === 'left-out' || days.has(ruled.day)) continue
    const known = around.meetings.find(({ heldOn }) => heldOn === ruled.day) ?? null
    days.set(ruled.day, { ruled, known, ...deadlinesOf(ruled.day, around.settings) })
  }
  return {
    days: [...days.values()].toSorted((a, b) => a.ruled.day.localeCompare(b.ruled.day)),
    leftOut: counted
      .filter((one) => one.state === 'left-out')
      .toSorted((a, b) => a.from.localeCompare(b.from)),
  }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const earlier = (a: Day, b: Day | null): Day => (b === null || a < b ? a : b)
