import { type Day, dayOf, daysInMonth } from '@pejl/domain/common/day.ts'
import { monthNames, monthOf } from '../structure/dates.ts'

/** A time as a sentence says it. Without a year of its own it is settled by the tense and the day it was written. */
export interface TimeMention {
  readonly startsOn: Day
  readonly endsOn: Day
  readonly precision: 'day' | 'month' | 'quarter' | 'half'
  /** Where in the sentence. */
  readonly at: number
}

const anyMonth = monthNames.join('|')
const year = String.raw`(?:\s+(20\d\d))?`

const written = new RegExp(String.raw`\b(\d{1,2})\.\s*(${anyMonth})(?![\p{L}])${year}`, 'giu')
const numeric = /(?<![\d/.-])(\d{1,2})[-./](\d{1,2})[-./](20\d\d)(?![\d/-])/gu
const quarter = /(?<!\d)([1-4])\.\s*kvartal(?:\s+(?:af\s+)?(20\d\d))?/giu
const half = /(?<!\d)([12])\.\s*halvår(?:\s+(?:af\s+)?(20\d\d))?/giu
const season = /(?<![\p{L}])(forår|efterår|sommer|vinter)(?:et|en)?(?:\s+(20\d\d))?(?![\p{L}])/giu
const month = new RegExp(
  String.raw`(?<![\p{L}])(?:i|primo|ultimo|medio|fra|inden|til|senest|pr\.)\s+(${anyMonth})(?![\p{L}])${year}`,
  'giu',
)

/** What is needed to settle a time without a year. */
export interface Anchor {
  /** The day the text was written or the meeting held; without it only times with a year are found. */
  readonly day: Day | undefined
  readonly past: boolean
}

/**
 * Every time a sentence names, in order. Bare years are left out, for they are mostly budgets' and laws'; so are
 * impossible dates (31 February).
 */
export function findTimes(sentence: string, anchor: Anchor): readonly TimeMention[] {
  const found: TimeMention[] = []
  const add = (at: number, precision: TimeMention['precision'], own: string | undefined, span: SpanIn) => {
    const settled = settle(own, span, anchor)
    if (settled && !found.some((f) => f.at <= at && at < f.at + 4))
      found.push({ startsOn: settled.startsOn, endsOn: settled.endsOn, precision, at })
  }
  for (const m of sentence.matchAll(numeric)) add(m.index, 'day', m[3], days(Number(m[2]), Number(m[1])))
  for (const m of sentence.matchAll(written))
    add(m.index, 'day', m[3], days(monthOf(m[2] ?? ''), Number(m[1])))
  for (const m of sentence.matchAll(quarter)) add(m.index, 'quarter', m[2], months(Number(m[1]) * 3 - 2, 3))
  for (const m of sentence.matchAll(half)) add(m.index, 'half', m[2], months(Number(m[1]) * 6 - 5, 6))
  for (const m of sentence.matchAll(season)) {
    const [first, count] = seasons[(m[1] ?? '').toLowerCase()] ?? [0, 0]
    if (m[2] !== undefined || /et$|en$/i.test(m[0].trim()))
      add(m.index, count === 6 ? 'half' : 'quarter', m[2], months(first, count))
  }
  for (const m of sentence.matchAll(month)) add(m.index, 'month', m[2], months(monthOf(m[1] ?? ''), 1))
  return found.sort((a, b) => a.at - b.at)
}

const seasons: Readonly<Record<string, readonly [first: number, count: number]>> = {
  forår: [1, 6],
  efterår: [7, 6],
  sommer: [6, 3],
  vinter: [1, 3],
}

type SpanIn = (year: number) => { readonly startsOn: Day; readonly endsOn: Day } | undefined

const days =
  (m: number, date: number): SpanIn =>
  (y) => {
    const day = dayOf(y, m, date)
    return day && { startsOn: day, endsOn: day }
  }

const months =
  (first: number, count: number): SpanIn =>
  (y) => {
    const startsOn = dayOf(y, first, 1)
    const endsOn = dayOf(y, first + count - 1, daysInMonth(y, first + count - 1))
    return startsOn && endsOn && { startsOn, endsOn }
  }

/** What is told as past is the last such time before the text was written; what is ahead, the next one. */
function settle(own: string | undefined, span: SpanIn, { day, past }: Anchor) {
  if (own !== undefined) return span(Number(own))
  if (!day) return undefined
  const here = Number(day.slice(0, 4))
  const near = [here - 1, here, here + 1].flatMap((y) => span(y) ?? [])
  return past ? near.filter((s) => s.startsOn <= day).at(-1) : near.find((s) => s.endsOn >= day)
}
