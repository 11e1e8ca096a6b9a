const months = [
  ...[
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
  ],
  'december',
]

/** `12. september 2024` for an ISO day; the text itself for anything else. */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  return year ? `${Number(date)}. ${months[Number(month) - 1]} ${year}` : day
}

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** A time as it was written: `4. kvartal 2024` and not its ninety-two days. */
export function formatSpan(startsOn: string, endsOn: string, precision: Precision): string {
  const [year, month] = [startsOn.slice(0, 4), Number(startsOn.slice(5, 7))]
  const years = startsOn.slice(0, 4) === endsOn.slice(0, 4) ? year : `${year}-${endsOn.slice(0, 4)}`
  switch (precision) {
    case 'day':
      return startsOn === endsOn ? formatDay(startsOn) : `${formatDay(startsOn)} til ${formatDay(endsOn)}`
    case 'month':
      return startsOn.slice(0, 7) === endsOn.slice(0, 7)
        ? `${months[month - 1]} ${year}`
        : `${months[month - 1]} ${year} til ${months[Number(endsOn.slice(5, 7)) - 1]} ${endsOn.slice(0, 4)}`
    case 'quarter':
      return `${Math.ceil(month / 3)}. kvartal ${year}`
    case 'half':
      return `${month < 7 ? 1 : 2}. halvår ${year}`
    case 'year':
      return years
  }
}

const recurrences: Readonly<Record<string, string>> = {
  ...{ P1M: 'hver måned', P2M: 'hver anden måned', P3M: 'hvert kvartal', P4M: 'tre gange om året' },
  ...{ P6M: 'hvert halve år', P1Y: 'hvert år', P2Y: 'hvert andet år' },
}

export const formatRecurrence = (recurs: string): string => recurrences[recurs] ?? recurs

/** `2. halvår 2024` for `2024-H2`, `2023 og 2024` for `2023/2024`; any other text as it is. */
export function formatPeriod(period: string): string {
  const [first = '', last] = period.split('/')
  if (last === undefined) return formatOne(first)
  const neighbours = /^\d{4}$/.test(first) && Number(last) === Number(first) + 1
  return `${formatOne(first)} ${neighbours ? 'og' : 'til'} ${formatOne(last)}`
}

function formatOne(period: string): string {
  const [, year, half, quarter, month] = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?$/.exec(period) ?? []
  if (!year) return period
  if (half) return `${half}. halvår ${year}`
  if (quarter) return `${quarter}. kvartal ${year}`
  return month ? `${months[Number(month) - 1] ?? month} ${year}` : year
}
