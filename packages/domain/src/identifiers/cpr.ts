import { daysInMonth } from '../common/day.ts'
import type { Place } from '../documents/read-item.ts'

const written = /(?<!\d)(\d{2})(\d{2})(\d{2})([- –]?)(\d{4})(?!\d)/g

/**
 * Where a text has what looks like a person's number (CPR-nummer): a day that exists and four digits. The check
 * digit is not asked: numbers given out since 2007 need not fulfil it.
 */
export function findPersonNumbers(text: string): readonly Place[] {
  return [...text.matchAll(written)]
    .filter((match) => isDay(Number(match[1]), Number(match[2])))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

// 2000 is a leap year, so the 29th of February counts whatever the century
const isDay = (date: number, month: number) => date >= 1 && date <= daysInMonth(2000, month)
