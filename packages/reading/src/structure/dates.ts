import { type Day, dayOf } from '@pejl/domain/common/day.ts'

/** A date as printed; `day` is missing when no year stands there (or the calendar has no such day). */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly date: number
  readonly year: number | null
  readonly day: Day | null
}

export const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const

const months = monthNames.join('|')
const named = `(\\d{1,2})\\s?\\.?\\s{0,3}(${months}|jan|feb|apr|aug|sept?|okt|nov|dec)\\.?\\b(?:,?\\s{1,3}((?:19|20)\\d{2}))?`
const iso = '((?:19|20)\\d{2})-(\\d{2})-(\\d{2})'
const figures = '(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})\\s?[-./ ]\\s?((?:19|20)\\d{2})'
const pattern = new RegExp(`(?<![\\d/.-])(?:${iso}|${figures}|${named})(?![\\d])`, 'giu')

/** Finds every date in a text, in order: `12-12-2023`, `12.09.2019`, `1. oktober 2018`, `16. januar`. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(pattern)].map(readMatch).filter((found) => found !== undefined)
}

/** The first full date of a text. */
export function firstDay(text: string): Day | null {
  return findDates(text).find((found) => found.day)?.day ?? null
}

/** The number of a month from its Danish name, whole or its first three letters; 0 when it is none. */
export function monthOf(name: string): number {
  const short = name.toLowerCase().slice(0, 3)
  return monthNames.findIndex((month) => month.startsWith(short)) + 1
}

function readMatch(match: RegExpMatchArray): FoundDate | undefined {
  const [whole, isoYear, isoMonth, isoDate, date2, month2, year2, date3, month3, year3] = match
  const year = Number(isoYear ?? year2 ?? year3) || null
  const month = isoMonth || month2 ? Number(isoMonth ?? month2) : monthOf(month3 ?? '')
  const date = Number(isoDate ?? date2 ?? date3)
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined
  const start = match.index ?? 0
  const day = year ? (dayOf(year, month, date) ?? null) : null
  return { start, end: start + whole.length, month, date, year, day }
}
