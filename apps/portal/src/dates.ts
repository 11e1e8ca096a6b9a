import { danishMonths } from '@pejl/domain/common/danish-day.ts'
import type { Catalogue, Language } from './language.ts'

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** How a language says times; the order of day and month is the same in both. */
interface TimeWords {
  readonly months: readonly string[]
  readonly day: (date: number, month: string, year: string) => string
  readonly until: (from: string, to: string) => string
  readonly and: (one: string, other: string) => string
  readonly quarter: (n: number, year: string) => string
  readonly half: (n: number, year: string) => string
  readonly recurrences: Readonly<Record<string, string>>
}

const danish: TimeWords = {
  months: danishMonths,
  day: (date, month, year) => `${date}.\u00a0${month} ${year}`,
  until: (from, to) => `${from} til ${to}`,
  and: (one, other) => `${one} og ${other}`,
  quarter: (n, year) => `${n}.\u00a0kvartal ${year}`,
  half: (n, year) => `${n}.\u00a0halvår ${year}`,
  recurrences: {
    P1M: 'hver måned',
    P2M: 'hver anden måned',
    P3M: 'hvert kvartal',
    P4M: 'tre gange om året',
    P6M: 'hvert halve år',
    P1Y: 'hvert år',
    P2Y: 'hvert andet år',
    P3Y: 'hvert tredje år',
    P4Y: 'hvert fjerde år',
  },
}

const english: TimeWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (date, month, year) => `${date}\u00a0${month} ${year}`,
  until: (from, to) => `${from} to ${to}`,
  and: (one, other) => `${one} and ${other}`,
  quarter: (n, year) => `${ordinals[n - 1] ?? n} quarter of ${year}`,
  half: (n, year) => `${ordinals[n - 1] ?? n} half of ${year}`,
  recurrences: {
    P1M: 'every month',
    P2M: 'every other month',
    P3M: 'every quarter',
    P4M: 'three times a year',
    P6M: 'every half-year',
    P1Y: 'every year',
    P2Y: 'every other year',
    P3Y: 'every third year',
    P4Y: 'every fourth year',
  },
}

const ordinals = ['first', 'second', 'third', 'fourth']
const words: Catalogue<TimeWords> = { da: danish, en: english }

/** `12. september 2024` or `12 September 2024` for an ISO day; the text itself for anything else. */
export function formatDay(day: string, language: Language): string {
  const [, year, date] = /^(\d{4})-\d{2}-(\d{2})/.exec(day) ?? []
  return year ? words[language].day(Number(date), monthOf(day, language), year) : day
}

const monthOf = (day: string, language: Language): string =>
  words[language].months[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7)

/** A time as it was written: `4. kvartal 2024` and not its ninety-two days. */
export function formatSpan(
  startsOn: string,
  endsOn: string,
  precision: Precision,
  language: Language,
): string {
  const said = words[language]
  const [year, month] = [startsOn.slice(0, 4), Number(startsOn.slice(5, 7))]
  const monthAndYear = (day: string) => `${monthOf(day, language)} ${day.slice(0, 4)}`
  switch (precision) {
    case 'day':
      return startsOn === endsOn
        ? formatDay(startsOn, language)
        : said.until(formatDay(startsOn, language), formatDay(endsOn, language))
    case 'month':
      return startsOn.slice(0, 7) === endsOn.slice(0, 7)
        ? monthAndYear(startsOn)
        : said.until(monthAndYear(startsOn), monthAndYear(endsOn))
    case 'quarter':
      return said.quarter(Math.ceil(month / 3), year)
    case 'half':
      return said.half(month < 7 ? 1 : 2, year)
    case 'year':
      return year === endsOn.slice(0, 4) ? year : `${year}-${endsOn.slice(0, 4)}`
  }
}

export const formatRecurrence = (recurs: string, language: Language): string =>
  words[language].recurrences[recurs] ?? recurs

/** `2. halvår 2024` for `2024-H2`, `2023 og 2024` for `2023/2024`; any other text as it is. */
export function formatPeriod(period: string, language: Language): string {
  const said = words[language]
  const [first = '', last] = period.split('/')
  if (last === undefined) return formatOne(first, language)
  const areNeighbours = /^\d{4}$/.test(first) && Number(last) === Number(first) + 1
  const [one, other] = [formatOne(first, language), formatOne(last, language)]
  return areNeighbours ? said.and(one, other) : said.until(one, other)
}

function formatOne(period: string, language: Language): string {
  const said = words[language]
  const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?$/.exec(period) ?? []
  if (!year) return period
  if (half) return said.half(Number(half), year)
  if (quarter) return said.quarter(Number(quarter), year)
  return month ? `${said.months[Number(month) - 1] ?? month} ${year}` : year
}

/** A month's name; 1 is January. */
export const monthName = (month: number, language: Language): string =>
  words[language].months[month - 1] ?? ''
