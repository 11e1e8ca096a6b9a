import { daysInMonth } from '../common/day.ts'
import type { Place } from '../documents/read-item.ts'

/** Ways it is written: together, with a dash or what OCR made of it, or with a date's dots or spaces. */
const ways: readonly RegExp[] = [
  /(?<!\d)(\d{2})(\d{2})(\d{2})(?:[- –—]?| ?[-–—] ?)(\d{4})(?!\d)/g,
  // a day and then a year is a span of time, not a number
  /(?<![\d.])(\d{2})[. /](\d{2})[. /](\d{2}) ?[-–—] ?(?!(?:19|20)\d{2}(?!\d))(\d{4})(?!\d)/g,
  // after a word that says what it is, with any spaces between its digits
  /(?<=(?:cpr|personn(?:r|umme)r?)\D{0,15})(\d ?\d)[ .]?(\d ?\d)[ .]?(\d ?\d)[ .–—-]{0,3}(\d ?\d ?\d ?\d)(?!\d)/gi,
]

/**
 * Where a text has what looks like a person's number (CPR-nummer): a day that exists and four digits. The check
 * digit is not asked: numbers given out since 2007 need not fulfil it.
 */
export function findPersonNumbers(text: string): readonly Place[] {
  const found = ways
    .flatMap((way) => [...text.matchAll(way)])
    .filter((match) => isDay(figures(match[1]), figures(match[2])))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start)
  // what two ways of writing both see is one number
  return found.filter(({ start }, n) => n === 0 || start >= (found[n - 1]?.end ?? 0))
}

const figures = (written = ''): number => Number(written.replace(/ /g, ''))

// 2000 is a leap year, so the 29th of February counts whatever the century
const isDay = (date: number, month: number) => date >= 1 && date <= daysInMonth(2000, month)
