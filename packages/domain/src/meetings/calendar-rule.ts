import { type Day, parseDay } from '../common/day.ts'
import { ok, type Result, refuse } from '../common/result.ts'

/** What becomes of a meeting that falls on a holiday or in days without meetings. */
export const onHolidayChoices = ['leave-out', 'day-before', 'day-after', 'week-after'] as const
export type OnHoliday = (typeof onHolidayChoices)[number]

/** Which of a weekday's times in a month; 5 is the last, whichever number it has. */
export const nths = [1, 2, 3, 4, 5] as const
export type Nth = (typeof nths)[number]

interface RuleCommon {
  /** From 0: Monday. */
  readonly weekday: number
  /** Months without meetings, 1-12. */
  readonly exceptMonths: readonly number[]
  readonly onHoliday: OnHoliday
}

/** What a committee's meetings are planned from (mødeplan): "2. tirsdag i måneden, ikke juli", "hver 4. uge om onsdagen". */
export type CalendarRule =
  | (RuleCommon & { readonly kind: 'monthly'; readonly nth: Nth })
  | (RuleCommon & {
      readonly kind: 'every-weeks'
      /** A meeting each so many weeks. */
      readonly weeks: number
      /** A day in a week with a meeting. */
      readonly anchor: Day
    })

/** Takes a rule from a form or the database; what is no rule is refused with the part that is wrong. */
export function parseCalendarRule(
  value: unknown,
): Result<CalendarRule, 'weekday' | 'months' | 'holiday' | 'nth' | 'weeks' | 'anchor' | 'kind'> {
  if (typeof value !== 'object' || value === null) return refuse('kind')
  const given = value as Readonly<Record<string, unknown>> // any object has texts for names
  const weekday = whole(given.weekday, 0, 6)
  if (weekday === undefined) return refuse('weekday')
  const months = Array.isArray(given.exceptMonths) ? given.exceptMonths.map((one) => whole(one, 1, 12)) : []
  const exceptMonths = [...new Set(months)].flatMap((month) => month ?? []).toSorted((a, b) => a - b)
  if (months.includes(undefined) || exceptMonths.length > 11) return refuse('months')
  const onHoliday = onHolidayChoices.find((one) => one === given.onHoliday)
  if (!onHoliday) return refuse('holiday')
  const common = { weekday, exceptMonths, onHoliday }
  if (given.kind === 'monthly') {
    const nth = nths.find((one) => one === given.nth)
    return nth ? ok({ kind: 'monthly', ...common, nth }) : refuse('nth')
  }
  if (given.kind !== 'every-weeks') return refuse('kind')
  const weeks = whole(given.weeks, 1, 26)
  if (weeks === undefined) return refuse('weeks')
  const anchor = typeof given.anchor === 'string' ? parseDay(given.anchor) : undefined
  return anchor ? ok({ kind: 'every-weeks', ...common, weeks, anchor }) : refuse('anchor')
}

function whole(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : undefined
}
