import DateHolidays from 'date-holidays'
import { expect, it } from 'vitest'
import { danishHolidays, easterSunday, holidayOn } from './danish-holidays.ts'
import type { Day } from './day.ts'

const known = new DateHolidays('DK')
const years = Array.from({ length: 2060 - 1990 + 1 }, (_, i) => 1990 + i)

it('has the public holidays that another reckoning has, 1990 to 2060', () => {
  for (const year of years) {
    const theirs = known
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
    const ours = danishHolidays(year)
      .filter(({ isPublic }) => isPublic)
      .map(({ day }) => day)

    expect([year, ours]).toEqual([year, theirs.toSorted()])
  }
})

// lov nr. 214 af 6. marts 2023 om konsekvenser ved afskaffelsen af store bededag som helligdag
it('has store bededag until 2023 and not after', () => {
  expect(holidayOn('2023-05-05' as Day)?.key).toBe('prayer-day')
  expect(danishHolidays(2024).some(({ key }) => key === 'prayer-day')).toBe(false)
})

it('knows the days municipalities are closed, which are no public holidays', () => {
  const closed = danishHolidays(2026)
    .filter(({ isPublic }) => !isPublic)
    .map(({ day }) => day)

  expect(closed).toEqual(['2026-06-05', '2026-12-24', '2026-12-31'])
})

it('calls a day that is both a holiday and a closed day by the holiday', () => {
  expect(holidayOn('2022-06-05' as Day)?.key).toBe('whit-sunday')
})

it('has the earliest and the latest Easter there is', () => {
  expect([easterSunday(1818), easterSunday(2038)]).toEqual(['1818-03-22', '2038-04-25'])
})
