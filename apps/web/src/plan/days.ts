import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { daysBetween } from '@pejl/domain/plan/weeks.ts'
import type { Language } from '../language.ts'

const short = {
  da: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const satisfies Record<Language, readonly string[]>

// own names: a browser and a server may shorten months differently, and both draw the same page

/** A month's short name, `mar.`; `month` 1-12. */
export const monthName = (month: number, language: Language): string =>
  (short[language][month - 1] ?? '').replace('.', '')

/** A day with its year, `2. mar. 2026`, kept on one line. */
export function shortDay(day: Day, language: Language): string {
  return `${dayAndMonth(day, language)}\u00a0${day.slice(0, 4)}`
}

/** From a day to another, the year once where they share it: `2. mar. – 19. jun. 2026`. */
export function shortDays(from: Day, to: Day, language: Language): string {
  const first = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from, language) : shortDay(from, language)
  return `${first} – ${shortDay(to, language)}`
}

function dayAndMonth(day: Day, language: Language): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  const name = short[language][month - 1] ?? ''
  return language === 'da' ? `${date}.\u00a0${name}` : `${date}\u00a0${name}`
}

/** The week of the year a day is in, as calendars in Denmark count it (ISO 8601). */
export function weekNumber(day: Day): number {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  // a week belongs to the year its Thursday is in
  const thursday = addDays(day, 3 - weekday)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as Day, thursday) / 7) + 1 // every year has a 1 January
}

/** Whole weeks from one day to another; negative when the other is earlier. */
export const weeksBetween = (from: Day, to: Day): number => Math.round(daysBetween(from, to) / 7)
