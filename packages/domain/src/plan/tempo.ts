import { workingWeeks } from './calendar.ts'
import type { InitiativeId, PlannedDays, UnitId } from './initiative.ts'
import type { CalendarPeriod } from './unit.ts'
import { daysBetween } from './weeks.ts'

/** An initiative that has ended, beside the plan that was adopted for it first. */
export interface Finished {
  readonly id: InitiativeId
  /** Units it touched, those above them too. */
  readonly units: readonly UnitId[]
  readonly weeks: number
  /** What was promised; null: it was in no adopted plan. */
  readonly promised: PlannedDays | null
  readonly real: PlannedDays
}

/** How a unit keeps what it promises: the record beside which a new promise is judged. */
export interface Tempo {
  /** Promises that have been kept or broken: what the numbers rest on. */
  readonly observations: number
  /** Weeks after the promised end: half of them ended no later, and four in five. Never below 0. */
  readonly medianLate: number
  readonly eightyLate: number
  /** Share that ended no later than promised, 0-1; null without observations. */
  readonly kept: number | null
  /** Ended in a year, on average since the first ended; null: none has. */
  readonly finishedPerYear: number | null
  /** `prior`: nothing of its own; `weak`: fewer than eight; `fair`: fewer than twenty; `good`. */
  readonly sureness: 'prior' | 'weak' | 'fair' | 'good'
}

/**
 * What is believed of a unit that has shown little: what other units have shown, and where they have not either, that one
 * in five ends on the day, half within six weeks after it and four in five within half a year. Weeks late at 10, 30, 50,
 * 70 and 90 per cent.
 */
const nothingKnown = [0, 2, 6, 17, 39] as const
const shares = [0.1, 0.3, 0.5, 0.7, 0.9] as const

/** Below this many observations, the others' record counts beside its own as five more. */
const enough = 8

/**
 * The tempo of a unit, or of all (null), as its record shows it. Weeks late are whole weeks, rounded; early ends count as
 * 0. While it has few observations, the record of the others weighs in.
 */
export function tempoOf(record: readonly Finished[], unitId: UnitId | null, today: string): Tempo {
  const own = record.filter(({ units }) => unitId === null || units.includes(unitId))
  const late = own.flatMap(lateOf)
  const others = record.filter((one) => !own.includes(one)).flatMap(lateOf)
  const prior = others.length >= enough ? shares.map((share) => quantile(others, share)) : nothingKnown
  const counted = late.length < enough ? [...late, ...prior] : late
  const first = own.map(({ real }) => real.endsOn).sort()[0]
  const years =
    first === undefined ? 0 : Math.max(1, (Date.parse(today) - Date.parse(first)) / (365.25 * 86_400_000))

  return {
    observations: late.length,
    medianLate: quantile(counted, 0.5),
    eightyLate: quantile(counted, 0.8),
    kept: late.length === 0 ? null : late.filter((weeks) => weeks === 0).length / late.length,
    finishedPerYear: years === 0 ? null : Math.round((own.length / years) * 10) / 10,
    sureness:
      late.length === 0 ? 'prior' : late.length < enough ? 'weak' : late.length < 20 ? 'fair' : 'good',
  }
}

/** Weeks after the promised end; nothing when nothing was promised. */
function lateOf({ promised, real }: Finished): number | readonly [] {
  if (!promised) return []
  return Math.max(0, Math.round(daysBetween(promised.endsOn, real.endsOn) / 7))
}

/** The least value that so large a share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? 0
}

/** How promises slipped, as the simulation of a plan takes it: a unit's own record, and (null) that of all. */
export interface Slips {
  readonly unit: UnitId | null
  /** Real working weeks over planned ones. */
  readonly ratios: readonly number[]
  /** Weeks a start slipped, 0 or more. */
  readonly delays: readonly number[]
}

/** The slips of each unit that has eight promises of its own, and those of all; with the belief above when there are few. */
export function slipsOf(record: readonly Finished[], calendar: readonly CalendarPeriod[]): readonly Slips[] {
  const promised = record.filter((one) => one.promised !== null)
  const units = [...new Set(promised.flatMap((one) => one.units))]
  const of = (unit: UnitId | null, some: readonly Finished[]): Slips => ({
    unit,
    ratios: some.map(
      ({ real, weeks }) => workingWeeks({ fromOn: real.startsOn, toOn: real.endsOn }, calendar) / weeks,
    ),
    delays: some.map(({ real, promised: was }) =>
      was ? Math.max(0, Math.round(daysBetween(was.startsOn, real.startsOn) / 7)) : 0,
    ),
  })
  const all = of(null, promised)
  const believed = {
    ...all,
    ratios: [...all.ratios, ...believedRatios],
    delays: [...all.delays, ...believedDelays],
  }
  return [
    promised.length < enough ? believed : all,
    ...units
      .map((unit) => ({ unit, own: promised.filter((one) => one.units.includes(unit)) }))
      .filter(({ own }) => own.length >= enough)
      .map(({ unit, own }) => of(unit, own)),
  ]
}

const believedRatios = [1, 1, 1.1, 1.25, 1.6]
const believedDelays = [0, 0, 2, 6, 13]
