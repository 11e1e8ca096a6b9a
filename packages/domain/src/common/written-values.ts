import { danishMonths } from './danish-day.ts'
import { type Day, dayOf } from './day.ts'
import { ok, type Result, refuse } from './result.ts'

/** Why a typed value was not understood. */
export type ValueRefusal = 'not-a-day' | 'not-a-number' | 'not-whole' | 'out-of-range'

/**
 * A day as people type it: `2027-03-09`, `9.3.2027`, `09-03-27`, `9/3 2027`, `9. marts 2027`. '' is none. Years 2000 to
 * 2100, for no plan has others; a year of two digits is of this century.
 */
export function readDay(text: string): Result<Day | null, 'not-a-day'> {
  const typed = text.trim().toLowerCase()
  if (typed === '') return ok(null)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return dayOrRefusal(iso[1], iso[2], iso[3])
  const named = /^(\d{1,2})\.?\s*([a-zæøå]{3,9})\.?\s*(\d{4}|\d{2})$/.exec(typed)
  if (named) return dayOrRefusal(named[3], monthNumber(named[2] ?? ''), named[1])
  const plain = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./\s-]\s*(\d{4}|\d{2})$/.exec(typed)
  return plain ? dayOrRefusal(plain[3], plain[2], plain[1]) : refuse('not-a-day')
}

/** A typed day as a date field takes it; what is no day stays as it was typed. */
export function isoDay(text: string): string {
  const read = readDay(text)
  return read.ok ? (read.value ?? '') : text
}

/**
 * A number as it is written in Danish: `2,5`, `1.250.000`, `1 250 000 kr.`, `-3`. A full stop before three digits parts
 * thousands; before other digits it is taken for a comma. '' is none.
 */
export function readNumber(
  text: string,
  { least, most, whole = false }: { readonly least: number; readonly most: number; readonly whole?: boolean },
): Result<number | null, Exclude<ValueRefusal, 'not-a-day'>> {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(kr\.?|%|,-)$/, '')
    .replace(/[−–]/g, '-')
  if (typed === '') return text.trim() === '' ? ok(null) : refuse('not-a-number')
  const value = numberOf(typed)
  if (value === undefined) return refuse('not-a-number')
  if (whole && !Number.isInteger(value)) return refuse('not-whole')
  return value < least || value > most ? refuse('out-of-range') : ok(value)
}

function numberOf(typed: string): number | undefined {
  if (/^-?\d{1,3}([. \u00a0\u202f]\d{3})+(,\d+)?$/.test(typed))
    return Number(typed.replace(/[. \u00a0\u202f]/g, '').replace(',', '.'))
  return /^-?\d{1,15}([.,]\d{1,9})?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined
}

function dayOrRefusal(year = '', month: string | number = '', date = ''): Result<Day, 'not-a-day'> {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const day = full >= 2000 && full <= 2100 ? dayOf(full, Number(month), Number(date)) : undefined
  return day ? ok(day) : refuse('not-a-day')
}

/** `marts`, `mar` and `sept` all name a month; 0 when none begins so. */
function monthNumber(name: string): number {
  return danishMonths.findIndex((month) => month.startsWith(name)) + 1
}
