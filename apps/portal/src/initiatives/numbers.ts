import type { Language } from '../language.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>

/** A number as people write it, with at most two decimals. */
export const writtenNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value)
