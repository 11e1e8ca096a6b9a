import { numberFormat } from './formats.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** A number as people write it, with at most two decimals. */
export const writtenNumber = (value: number, language: keyof typeof locales): string =>
  numberFormat(locales[language], { maximumFractionDigits: 2 }).format(value)
