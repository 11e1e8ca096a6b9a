import { parseDay } from '@pejl/domain/common/day.ts'
import { spanOf } from '@pejl/domain/common/period.ts'
import { z } from 'zod'

/** Why a field cannot be taken as typed. Each has a sentence in texts.ts. */
export const cellRefusals = [
  'missing',
  'too-long',
  'too-short',
  'odd-characters',
  'not-a-number',
  'not-a-day',
  'not-a-period',
  'not-a-choice',
] as const
export type CellRefusal = (typeof cellRefusals)[number]

const no = (reason: CellRefusal) => ({ error: reason })

// control characters other than tab and line end, half letters, and what is no letter at all
const odd = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\ud800-\udfff]/u

const written = (most: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(most, no('too-long'))
    .refine((text) => !odd.test(text), no('odd-characters'))

/** Text that must be there, of at most so many letters. */
export const text = (most: number) => written(most).min(1, no('missing'))
/** Text that may be empty. */
export const anyText = written
/** Text or nothing; when there is text, at least so many letters. */
export const optionalText = (most: number, least = 1) =>
  written(most)
    .refine((typed) => typed === '' || typed.length >= least, no('too-short'))
    .transform(orNull)

/** A whole number from 0 to 9999, or nothing. */
export const optionalNumber = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, no('not-a-number'))
  .transform((typed) => (typed === '' ? null : Number(typed)))

/** A day as `2024-03-01`, `1.3.2024` or `01-03-2024`, or nothing. */
export const optionalDay = z
  .string()
  .trim()
  .transform(isoDay)
  .refine((typed) => typed === '' || parseDay(typed) !== undefined, no('not-a-day'))
  .transform(orNull)

/** A period as `2024`, `2024-H2`, `2024-Q4`, `2024-11`, `4. kvartal 2024` or `2. halvår 2024`, or nothing. */
export const optionalPeriod = z
  .string()
  .trim()
  .transform(isoPeriod)
  .refine((typed) => typed === '' || spanOf(typed) !== undefined, no('not-a-period'))
  .transform(orNull)

/** How often a promise recurs, an ISO 8601 duration such as `P6M`, or nothing. */
export const optionalRecurrence = z
  .string()
  .trim()
  .regex(/^(P[1-9]\d?[DWMY])?$/, no('not-a-choice'))
  .transform(orNull)

function orNull(typed: string): string | null {
  return typed === '' ? null : typed
}

function isoDay(typed: string): string {
  const danish = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})$/.exec(typed)
  if (!danish) return typed
  const [, date = '', month = '', year = ''] = danish
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

function isoPeriod(typed: string): string {
  const quarter = /^([1-4])\.?\s*kvartal\s*(\d{4})$/i.exec(typed)
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`
  const half = /^([12])\.?\s*halvår\s*(\d{4})$/i.exec(typed)
  return half ? `${half[2]}-H${half[1]}` : typed.toUpperCase()
}
