import { readClock } from '../common/clock.ts'
import type { Day } from '../common/day.ts'
import { type CommitteeId, parseId } from '../common/id.ts'
import { type Checked, checked, type Gatherer, gatherFaults } from '../plan/fault.ts'

/** A short name in a time: the same letters may be another committee's before or after. */
export interface Abbreviation {
  readonly abbreviation: string
  readonly fromOn: Day
  readonly toOn: Day | null
}

/** What a committee is and how it meets, beside its name and kind. */
export interface CommitteeSettings {
  readonly parentId: CommitteeId | null
  /** The law or agreement it rests on. */
  readonly basis: string | null
  /** Whether its calendar, agendas and minutes are published; null: as its kind has it. */
  readonly publishes: boolean | null
  readonly place: string | null
  /** `17:00`. */
  readonly startsAt: string | null
  readonly fromOn: Day | null
  readonly toOn: Day | null
  /** Working days before a meeting: items are ready, the agenda is sent out, the agenda is published. */
  readonly agendaDays: number
  readonly dispatchDays: number
  readonly publishDays: number
  readonly shortNames: readonly Abbreviation[]
}

type Field = keyof CommitteeSettings
const days = { least: 0, most: 90, decimals: 0 }

/** Settings as typed, tidied; or everything that is wrong with them. Whether the committee above exists, the action says. */
export function tidySettings(
  given: { readonly [Name in Field]: unknown },
): Checked<CommitteeSettings, Field> {
  const gather = gatherFaults<Field>()
  const [fromOn, toOn] = span(gather, given)
  const agendaDays = gather.number({ field: 'agendaDays' }, given.agendaDays, days)
  const dispatchDays = gather.number({ field: 'dispatchDays' }, given.dispatchDays, days)
  const publishDays = gather.number({ field: 'publishDays' }, given.publishDays, days)
  // an agenda is closed, then sent, then published
  if (dispatchDays > agendaDays) gather.fault({ field: 'dispatchDays' }, 'not-in-order')
  if (publishDays > dispatchDays) gather.fault({ field: 'publishDays' }, 'not-in-order')
  const rows = Array.isArray(given.shortNames) ? (given.shortNames as readonly Abbreviation[]) : [] // each part is read below
  return checked(gather, {
    parentId: parseId<CommitteeId>(given.parentId) ?? null,
    basis: gather.lineOrNull({ field: 'basis' }, given.basis, 500),
    publishes: typeof given.publishes === 'boolean' ? given.publishes : null,
    place: gather.lineOrNull({ field: 'place' }, given.place, 200),
    startsAt: clock(gather, given.startsAt),
    fromOn,
    toOn,
    agendaDays,
    dispatchDays,
    publishDays,
    shortNames: shortNames(gather, rows),
  })
}

function clock(gather: Gatherer<Field>, given: unknown): string | null {
  if (given === null || given === undefined || given === '') return null
  const time = typeof given === 'string' ? readClock(given) : undefined
  if (time === undefined) gather.fault({ field: 'startsAt' }, 'not-a-choice')
  return time ?? null
}

function span(
  gather: Gatherer<Field>,
  given: { readonly fromOn: unknown; readonly toOn: unknown },
): readonly [Day | null, Day | null] {
  const fromOn = gather.dayOrNull({ field: 'fromOn' }, given.fromOn)
  const toOn = gather.dayOrNull({ field: 'toOn' }, given.toOn)
  if (fromOn && toOn && toOn < fromOn) gather.fault({ field: 'toOn' }, 'not-in-order')
  return [fromOn, toOn]
}

function shortNames(gather: Gatherer<Field>, given: readonly Abbreviation[]): readonly Abbreviation[] {
  return gather.list({ field: 'shortNames' }, given, 30).flatMap((one, row) => {
    const at = <Part extends string>(part: Part) => ({ field: 'shortNames', row, part }) as const
    const abbreviation = gather.line(at('abbreviation'), one.abbreviation, 20)
    const fromOn = gather.day(at('fromOn'), one.fromOn)
    const toOn = gather.dayOrNull(at('toOn'), one.toOn)
    if (fromOn && toOn && toOn < fromOn) gather.fault(at('toOn'), 'not-in-order')
    return fromOn ? [{ abbreviation, fromOn, toOn }] : []
  })
}
