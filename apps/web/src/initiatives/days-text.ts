import type { Day } from '@pejl/domain/common/day.ts'
import { dateFormat } from '@pejl/domain/common/formats.ts'
import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import { daysBetween } from '@pejl/domain/plan/weeks.ts'
import { formatDay } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { texts } from './texts.ts'

/** First and last day in words; that there are none. */
export function spanText(days: PlannedDays | null, language: Language): string {
  const t = texts[language]
  return days ? t.span(formatDay(days.startsOn, language), formatDay(days.endsOn, language)) : t.noDays
}

/** The same where there is little room: `3. feb. 2025 – 12. sep. 2025`, broken only between the two. */
export function shortSpan(days: PlannedDays | null, language: Language): string {
  return days
    ? `${shortDay(days.startsOn, language)}\u00a0– ${shortDay(days.endsOn, language)}`
    : texts[language].noDays
}

function shortDay(day: Day, language: Language): string {
  const format = dateFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T12:00:00Z`)).replaceAll(' ', '\u00a0')
}

/** Whole weeks its end has moved since it was adopted; positive: later. Null when it is in no adopted plan. */
export function weeksLate(present: PlannedDays | null, adopted: PlannedDays | null): number | null {
  return present && adopted ? Math.round(daysBetween(adopted.endsOn, present.endsOn) / 7) : null
}

/** How the plan now stands to the adopted one, in words. */
export function slipText(
  present: PlannedDays | null,
  adopted: PlannedDays | null,
  language: Language,
): string {
  const t = texts[language]
  if (!adopted) return t.notAdopted
  const weeks = weeksLate(present, adopted)
  if (weeks === null) return t.noDays
  if (weeks === 0) return t.asAdopted
  return weeks > 0 ? t.later(weeks) : t.earlier(-weeks)
}
