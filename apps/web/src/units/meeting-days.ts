import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { weekdayOf } from '@pejl/domain/common/weekday.ts'
import { readDay } from '@pejl/domain/common/written-values.ts'

/** What was understood of a text with many days. */
export interface MeetingDays {
  /** Each once, rising. */
  readonly days: readonly Day[]
  /** How many were there more than once. */
  readonly twice: number
  /** Pieces that are no day, as typed. */
  readonly unknown: readonly string[]
  /** Days whose weekday, as typed, is another; `weekday` is the right one, from 0: Monday. */
  readonly doubtful: readonly { readonly typed: string; readonly weekday: number }[]
}

/**
 * Reads days as they are pasted from a plan of meetings: one on each line, or with commas or semicolons between; with or
 * without a weekday, `den`, and a time of day. `2027:` or `2027` alone gives the year to the days after it that have none.
 */
export function readMeetingDays(text: string): MeetingDays {
  const days = new Set<Day>()
  const unknown: string[] = []
  const doubtful: { typed: string; weekday: number }[] = []
  let year = ''
  let twice = 0
  for (const piece of text.split(/[,;\n\t]| og /).map((one) => one.trim())) {
    const [, own, rest = ''] = /^(20\d\d)\s*:?(?:\s+(.*)|)$/.exec(piece) ?? [undefined, undefined, piece]
    if (own !== undefined) year = own
    if (rest === '') continue
    const { weekday, bare } = partsOf(rest)
    const day = dayOf(bare, year)
    if (!day) unknown.push(rest)
    else if (weekday !== null && weekday !== weekdayOf(day))
      doubtful.push({ typed: rest, weekday: weekdayOf(day) })
    else if (days.has(day)) twice += 1
    else days.add(day)
  }
  return { days: [...days].sort(), twice, unknown, doubtful }
}

/** The last day on which a case must be ready for a meeting. */
export const readyOn = (meets: Day, leadDays: number): Day => addDays(meets, -leadDays)

const weekdays = ['man', 'tir', 'ons', 'tor', 'fre', 'lør', 'søn']

function partsOf(piece: string): { readonly weekday: number | null; readonly bare: string } {
  const [, name] = /^((?:man|tirs?|ons|tors?|fre|lør|søn)(?:dag)?)\.?\s+/i.exec(piece) ?? []
  const bare = piece
    .slice(name === undefined ? 0 : name.length)
    .replace(/^\.?\s*/, '')
    .replace(/^d(en|\.)\s*/i, '')
    .replace(/\s*(?:kl\.?|fra)\s*\d.*$/i, '')
    .replace(/[.\s]+$/, '')
  const short = name?.slice(0, 3).toLowerCase()
  return { weekday: short === undefined ? null : weekdays.indexOf(short), bare }
}

function dayOf(bare: string, year: string): Day | undefined {
  const whole = readDay(bare)
  if (whole.ok) return whole.value ?? undefined
  const withYear =
    year === '' ? undefined : readDay(/[a-zæøå]/i.test(bare) ? `${bare} ${year}` : `${bare}.${year}`)
  return withYear?.ok ? (withYear.value ?? undefined) : undefined
}
