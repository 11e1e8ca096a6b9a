import { addDays, type Day } from '../common/day.ts'
import { monthsOf, periodAt, type Span, spanOf } from '../common/period.ts'
import type { CommitmentTime, Occurrence, StandingReport } from './commitment.ts'

/** What falls due within this many days is said to fall due soon. */
const soonDays = 90

// a promise without an end is followed as far as the next time; this only guards against absurd dates
const mostOccurrences = 200

/**
 * Where a promise stands today. Evidence is what a person has linked, by occurrence; nothing else makes a promise
 * kept. A time that has passed without evidence is `undocumented`, not broken: only a person's word makes it `overdue`.
 */
export function standingOf(
  time: CommitmentTime,
  evidence: readonly { readonly occurrence: string }[],
  today: Day,
): StandingReport {
  const occurrences = occurrencesOf(time, new Set(evidence.map((e) => e.occurrence)), today)
  const missed = occurrences.find((o) => o.state === 'undocumented')
  const next = occurrences.find((o) => o.state === 'ahead')
  const falls = (missed ?? next ?? occurrences.at(-1))?.ends ?? null
  const report = (standing: StandingReport['standing']): StandingReport => ({ standing, falls, occurrences })

  if (time.verdict === 'lapsed') return report('lapsed')
  if (missed) return report(time.verdict === 'not-done' ? 'overdue' : 'undocumented')
  if (!next) return report('kept')
  return report(next.ends !== null && next.ends <= addDays(today, soonDays) ? 'due' : 'open')
}

/**
 * The time of a recurring promise that a day lies in, by its key. Nothing when none was promised for then, or when
 * the promise does not recur.
 */
export function occurrenceOn(time: CommitmentTime, day: Day): string | undefined {
  const step = stepOf(time)
  if (step === undefined) return undefined
  const { first, last } = limitsOf(time, step, day)
  const { key, starts } = periodAt(day, step)
  return periodAt(first, step).starts <= starts && starts <= last ? key : undefined
}

/** The days a promise that does not recur was made for; nothing when it names none. */
export function singleTime({ dueOn, period }: CommitmentTime): Span | undefined {
  return dueOn ? { starts: dueOn, ends: dueOn } : spanOf(period)
}

/** Months between the times of a promise; nothing for one that does not recur in whole months. */
export function stepOf({ recurs }: CommitmentTime): number | undefined {
  return recurs === null ? undefined : monthsOf(recurs)
}

function occurrencesOf(time: CommitmentTime, kept: ReadonlySet<string>, today: Day): readonly Occurrence[] {
  const step = stepOf(time)
  if (step === undefined) return [once(time, kept.size > 0, today)]

  return timesOf(time, step, today).map(({ key, starts, ends }) => ({
    key,
    starts,
    ends,
    state: kept.has(key) ? 'kept' : ends < today ? 'undocumented' : 'ahead',
  }))
}

function once(time: CommitmentTime, kept: boolean, today: Day): Occurrence {
  const span = singleTime(time)
  const state = kept ? 'kept' : span && span.ends < today ? 'undocumented' : 'ahead'
  return { key: '', starts: span?.starts ?? null, ends: span?.ends ?? null, state }
}

function timesOf(time: CommitmentTime, step: number, today: Day): readonly (Span & { key: string })[] {
  const { first, last } = limitsOf(time, step, today)
  const times: (Span & { key: string })[] = []
  let at = periodAt(first, step)
  while (at.starts <= last && times.length < mostOccurrences) {
    times.push(at)
    at = periodAt(addDays(at.ends, 1), step)
  }
  return times
}

/**
 * Between which days the times of a promise that recurs lie. With a period, within it. Without, from the time after
 * the one it was made in ("hvert halve år", decided in December, is first owed in spring), and on to the next one
 * from today.
 */
function limitsOf(
  time: CommitmentTime,
  step: number,
  today: Day,
): { readonly first: Day; readonly last: Day } {
  const within = spanOf(time.period)
  const made = time.madeOn ?? today
  const first = within?.starts ?? time.dueOn ?? addDays(periodAt(made, step).ends, 1)
  return { first, last: within?.ends ?? (first > today ? first : periodAt(today, step).ends) }
}
