import { addDays, type Day, dayOf } from './day.ts'

/** Danish public holidays (helligdage), and days on which municipalities are closed by custom or agreement. */
export type HolidayKey =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day'
  | 'constitution-day'
  | 'christmas-eve'
  | 'new-years-eve'

export interface Holiday {
  readonly day: Day
  readonly key: HolidayKey
  /** A public holiday by law; the others are days on which municipalities are closed. */
  readonly isPublic: boolean
}

/** Public holidays by their distance from Easter Sunday. */
const byEaster = {
  'maundy-thursday': -3,
  'good-friday': -2,
  'easter-sunday': 0,
  'easter-monday': 1,
  'prayer-day': 26,
  'ascension-day': 39,
  'whit-sunday': 49,
  'whit-monday': 50,
} as const satisfies Partial<Record<HolidayKey, number>>

/** Those with a date of their own: month, day, and whether it is a public holiday. */
const byDate = {
  'new-years-day': [1, 1, true],
  'constitution-day': [6, 5, false],
  'christmas-eve': [12, 24, false],
  'christmas-day': [12, 25, true],
  'boxing-day': [12, 26, true],
  'new-years-eve': [12, 31, false],
} as const satisfies Partial<Record<HolidayKey, readonly [number, number, boolean]>>

/** The last year with store bededag as a holiday: lov nr. 214 af 6. marts 2023. */
const lastPrayerDay = 2023

/** The holidays and closed days of a year, earliest first. */
export function danishHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  const moving = entries(byEaster)
    .filter(([key]) => key !== 'prayer-day' || year <= lastPrayerDay)
    .map(([key, after]) => ({ day: addDays(easter, after), key, isPublic: true }))
  const fixed = entries(byDate).map(([key, [month, date, isPublic]]) => ({
    day: dayOf(year, month, date) as Day, // dates that every year has
    key,
    isPublic,
  }))
  return [...moving, ...fixed].toSorted((a, b) => a.day.localeCompare(b.day))
}

/** The holiday or closed day that a day is, a public one before another; nothing on any other day. */
export function holidayOn(day: Day): Holiday | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day)
}

// a year's holidays never change, and planning asks for the same few years over and over
const reckoned = new Map<number, ReadonlyMap<Day, Holiday>>()

function holidaysOf(year: number): ReadonlyMap<Day, Holiday> {
  const known = reckoned.get(year)
  if (known) return known
  // where two fall on one day, the public one is set last and stays
  const inOrder = danishHolidays(year).toSorted((a, b) => Number(a.isPublic) - Number(b.isPublic))
  const made = new Map(inOrder.map((holiday) => [holiday.day, holiday]))
  reckoned.set(year, made)
  return made
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, as the church reckons it. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const corrected =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon =
    corrected -
    Math.floor(corrected / 28) *
      (1 - Math.floor(corrected / 28) * Math.floor(29 / (corrected + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const after = moon - weekday
  const month = 3 + Math.floor((after + 40) / 44)
  return dayOf(year, month, after + 28 - 31 * Math.floor(month / 4)) as Day // the rule gives days in March and April
}

const entries = <Key extends string, Value>(table: Readonly<Record<Key, Value>>) =>
  Object.entries(table) as [Key, Value][] // the table's own keys
