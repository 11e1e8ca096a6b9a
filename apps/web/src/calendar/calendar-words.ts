import type { Day } from '@pejl/domain/common/day.ts'
import { dateFormat } from '@pejl/domain/common/formats.ts'
import { unreachable } from '@pejl/domain/common/result.ts'
import { weekdayOf } from '@pejl/domain/common/weekday.ts'
import type { Hindrance } from '@pejl/domain/meetings/calendar-days.ts'
import type { CalendarRule } from '@pejl/domain/meetings/calendar-rule.ts'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { weekdayText } from '../units/span-text.ts'
import type { CalendarTexts } from './texts-da.ts'

/** A rule in words: `2. tirsdag i måneden, ikke i juli, ugen efter ved helligdag`. */
export function ruleText(rule: CalendarRule, t: CalendarTexts, language: Language): string {
  const weekday = weekdayText(rule.weekday, language)
  const when =
    rule.kind === 'monthly'
      ? t.rules.monthly(t.rules.nth[rule.nth], weekday)
      : t.rules.everyWeeks(rule.weeks, weekday)
  const months = rule.exceptMonths.map((month) => monthName(month, language))
  const except = months.length > 0 ? t.rules.except(joined(months, t.rules.and)) : ''
  return [when, except, t.rules.onHoliday[rule.onHoliday]].filter((text) => text !== '').join(', ')
}

export function monthName(month: number, language: Language, short = false): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return dateFormat(locale, { month: short ? 'short' : 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 15),
  )
}

/** A day with its weekday: `tirsdag den 12. januar 2027`. */
export function dayText(day: Day, language: Language): string {
  const weekday = weekdayText(weekdayOf(day), language)
  return language === 'da'
    ? `${weekday} den ${formatDay(day, language)}`
    : `${weekday}, ${formatDay(day, language)}`
}

/** What a hindrance is called: `skærtorsdag`, `Vinterferie`. */
export function hindranceName(hindrance: Hindrance, t: CalendarTexts): string {
  switch (hindrance.kind) {
    case 'holiday':
      return t.holidays[hindrance.key]
    case 'free':
      return hindrance.name
    default:
      return unreachable(hindrance)
  }
}

/** What is to be noted of a day with a hindrance. */
export function hindranceText(hindrance: Hindrance, t: CalendarTexts): string {
  return hindrance.kind === 'free'
    ? t.lies(hindranceName(hindrance, t))
    : t.falls(hindranceName(hindrance, t))
}

/** `17.00`, as it is written in Danish. */
export const timeText = (time: string | null): string => time?.replace(':', '.') ?? ''

function joined(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`
}
