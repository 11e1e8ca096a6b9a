import type { Day } from '../common/day.ts'
import { parseId } from '../common/id.ts'
import { type Checked, checked, type Gatherer, gatherFaults } from './fault.ts'
import type { UnitId } from './initiative.ts'
import type { CalendarPeriod, DaySpan, FrozenPeriod, PlanLimit } from './unit.ts'

export interface CalendarText {
  readonly periods: readonly CalendarPeriod[]
  readonly frozen: readonly FrozenPeriod[]
}

/** Periods in which work rests or units bear less, and periods in which nothing begins; earliest first. */
export function tidyCalendar(given: CalendarText): Checked<CalendarText, keyof CalendarText> {
  const gather = gatherFaults<keyof CalendarText>()
  const periods = gather.list({ field: 'periods' }, given.periods, 300).map((period, row) => ({
    ...tidySpan(gather, 'periods', row, period),
    name: gather.line({ field: 'periods', row, part: 'name' }, period.name, 200),
    percent: gather.number({ field: 'periods', row, part: 'percent' }, period.percent, percent),
  }))
  const frozen = gather.list({ field: 'frozen' }, given.frozen, 300).map((period, row) => ({
    ...tidySpan(gather, 'frozen', row, period),
    unitId: tidyUnitId(gather, { field: 'frozen', row, part: 'unitId' }, period.unitId),
    why: gather.line({ field: 'frozen', row, part: 'why' }, period.why, 500),
  }))
  return checked(gather, { periods: periods.toSorted(byDay), frozen: frozen.toSorted(byDay) })
}

const percent = { least: 0, most: 100, decimals: 0 } as const
const byDay = (a: DaySpan, b: DaySpan): number => a.fromOn.localeCompare(b.fromOn)

function tidySpan<Field extends string>(
  gather: Gatherer<Field>,
  field: Field,
  row: number,
  given: DaySpan,
): DaySpan {
  const fromOn = gather.day({ field, row, part: 'fromOn' }, given.fromOn)
  const toOn = gather.day({ field, row, part: 'toOn' }, given.toOn)
  if (fromOn && toOn && toOn < fromOn) gather.fault({ field, row, part: 'toOn' }, 'not-in-order')
  return { fromOn: fromOn ?? given.fromOn, toOn: toOn ?? given.toOn }
}

function tidyUnitId<Field extends string>(
  gather: Gatherer<Field>,
  spot: { readonly field: Field; readonly row: number; readonly part: string },
  given: UnitId | null,
): UnitId | null {
  if (given === null) return null
  const id = parseId<UnitId>(given)
  if (!id) gather.fault(spot, 'not-a-choice')
  return id ?? null
}

/** A limit as a person writes it; `id` null: a new one. */
export type LimitText = Omit<PlanLimit, 'id'> & { readonly id: string | null }

export function tidyLimits(given: readonly LimitText[]): Checked<readonly LimitText[], 'limits'> {
  const gather = gatherFaults<'limits'>()
  const limits = gather.list({ field: 'limits' }, given, 100).map((limit, row) => {
    const at = <Part extends string>(part: Part) => ({ field: 'limits', row, part }) as const
    return {
      id: parseId(limit.id) ?? null,
      name: gather.line(at('name'), limit.name, 200),
      unitId: tidyUnitId(gather, at('unitId'), limit.unitId),
      per: gather.choice(at('per'), limit.per, ['quarter', 'year']) ?? 'year',
      counts: gather.choice(at('counts'), limit.counts, ['starts', 'load', 'kroner']) ?? 'starts',
      most: gather.number(at('most'), limit.most, { least: 0, most: 99_999_999_999, decimals: 2 }),
    }
  })
  return checked(gather, limits)
}

export interface MeetingDatesText {
  readonly dates: readonly Day[]
  readonly leadDays: number
}

/** Days a committee will meet, each once, rising. */
export function tidyMeetingDates(given: MeetingDatesText): Checked<MeetingDatesText, keyof MeetingDatesText> {
  const gather = gatherFaults<keyof MeetingDatesText>()
  const dates = gather
    .list({ field: 'dates' }, given.dates, 500)
    .flatMap((date, row) => gather.day({ field: 'dates', row }, date) ?? [])
  const leadDays = gather.number({ field: 'leadDays' }, given.leadDays, { least: 0, most: 365, decimals: 0 })
  return checked(gather, { dates: [...new Set(dates)].sort(), leadDays })
}
