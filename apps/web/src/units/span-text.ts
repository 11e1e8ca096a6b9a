import { dateFormat } from '@pejl/domain/common/formats.ts'
import type { DaySpan } from '@pejl/domain/plan/unit.ts'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'

/** First and last day in words; one day alone when they are the same. */
export function spanText({ fromOn, toOn }: DaySpan, language: Language): string {
  const [from, to] = [formatDay(fromOn, language), formatDay(toOn, language)]
  return from === to ? from : `${from} – ${to}`
}

/** A month and its year: `januar 2027`. */
export function monthText(month: string, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const at = new Date(`${month}-15T12:00:00Z`)
  return dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** A month's short name, with or without its year: `jan. 27`. */
export function shortMonth(month: string, language: Language, year = false): string {
  const format = dateFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'short',
    ...(year ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${month}-15T12:00:00Z`))
}

/** The name of a day of the week, from 0: Monday. */
export function weekdayText(weekday: number, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  // 1 January 2024 was a Monday
  return dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + weekday))
}
