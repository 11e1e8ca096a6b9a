import { dateFormat } from '@pejl/domain/common/formats.ts'
import type { Language } from '../language.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>

/** A calendar day, `18. april 2024`; '' when there is none. */
export function formatDay(day: string | null, language: Language): string {
  if (day === null) return ''
  const at = new Date(`${day.slice(0, 10)}T12:00:00Z`)
  return Number.isNaN(at.getTime())
    ? day
    : dateFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(at)
}

/** A moment in Danish time, `18. apr. 2024 kl. 13.05`; '' when there is none. */
export function formatMoment(at: Date | string | null, language: Language): string {
  if (at === null) return ''
  return dateFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(at))
}
