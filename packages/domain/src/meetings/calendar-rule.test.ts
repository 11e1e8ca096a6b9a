import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from '../common/day.ts'
import { weekdayOf } from '../common/weekday.ts'
import { isWorkingDay } from '../common/working-days.ts'
import { daysOfRule, daysOfRules, type RuledDay } from './calendar-days.ts'
import { type CalendarRule, nths, onHolidayChoices, parseCalendarRule } from './calendar-rule.ts'

const day = (text: string) => text as Day
const year = { fromOn: day('2027-01-01'), toOn: day('2027-12-31') }
const secondTuesday: CalendarRule = {
  kind: 'monthly',
  weekday: 1,
  nth: 2,
  exceptMonths: [7],
  onHoliday: 'week-after',
}
const days = (ruled: readonly RuledDay[]) =>
  ruled.flatMap((one) => (one.state === 'left-out' ? [] : [one.day]))

it('gives the second Tuesday of each month, and none in July', () => {
  expect(days(daysOfRule(secondTuesday, year))).toEqual([
    '2027-01-12',
    '2027-02-09',
    '2027-03-09',
    '2027-04-13',
    '2027-05-11',
    '2027-06-08',
    '2027-08-10',
    '2027-09-14',
    '2027-10-12',
    '2027-11-09',
    '2027-12-14',
  ])
})

it('gives every fourth Wednesday, counted from a week with a meeting, before it as after it', () => {
  const rule: CalendarRule = {
    kind: 'every-weeks',
    weekday: 2,
    weeks: 4,
    anchor: day('2027-03-01'),
    exceptMonths: [],
    onHoliday: 'leave-out',
  }

  expect(days(daysOfRule(rule, { fromOn: day('2027-01-01'), toOn: day('2027-04-30') }))).toEqual([
    '2027-01-06',
    '2027-02-03',
    '2027-03-03',
    '2027-03-31',
    '2027-04-28',
  ])
})

it('gives the last Thursday of a month, whether it has four or five', () => {
  const rule: CalendarRule = { ...secondTuesday, weekday: 3, nth: 5, exceptMonths: [] }

  expect(days(daysOfRule(rule, { fromOn: day('2027-02-01'), toOn: day('2027-04-30') }))).toEqual([
    '2027-02-25',
    '2027-04-01',
    '2027-04-29',
  ])
})

it('moves a meeting away from a holiday, and says from where and why', () => {
  // Maundy Thursday 2027 is 25 March
  const rule: CalendarRule = { ...secondTuesday, weekday: 3, nth: 4 }
  const march = { fromOn: day('2027-03-01'), toOn: day('2027-04-10') }
  const why = { kind: 'holiday', key: 'maundy-thursday' }

  expect(daysOfRule(rule, march)).toEqual([{ state: 'moved', day: '2027-04-01', from: '2027-03-25', why }])
  expect(daysOfRule({ ...rule, onHoliday: 'day-before' }, march)).toEqual([
    { state: 'moved', day: '2027-03-24', from: '2027-03-25', why },
  ])
  expect(daysOfRule({ ...rule, onHoliday: 'leave-out' }, march)).toEqual([
    { state: 'left-out', from: '2027-03-25', why },
  ])
})

it('tells of a school holiday and keeps the meeting', () => {
  const free = [{ name: 'Vinterferie', fromOn: day('2027-02-08'), toOn: day('2027-02-14') }]
  const [first] = daysOfRule(secondTuesday, { fromOn: day('2027-02-01'), toOn: day('2027-02-28') }, free)

  expect(first).toEqual({
    state: 'as-ruled',
    day: '2027-02-09',
    beside: { kind: 'free', name: 'Vinterferie' },
  })
})

it('has each day once, though two rules give it', () => {
  expect(days(daysOfRules([secondTuesday, secondTuesday], year))).toHaveLength(11)
})

it('takes a rule it wrote, and says what is wrong with another', () => {
  expect(parseCalendarRule(JSON.parse(JSON.stringify(secondTuesday)))).toEqual({
    ok: true,
    value: secondTuesday,
  })
  expect(parseCalendarRule({ ...secondTuesday, nth: 6 })).toEqual({ ok: false, reason: 'nth' })
  expect(parseCalendarRule({ ...secondTuesday, exceptMonths: [13] })).toEqual({ ok: false, reason: 'months' })
  expect(parseCalendarRule('tirsdag')).toEqual({ ok: false, reason: 'kind' })
})

const common = {
  weekday: fc.integer({ min: 0, max: 4 }),
  exceptMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 11 }),
  onHoliday: fc.constantFrom(...onHolidayChoices),
}
const rules: fc.Arbitrary<CalendarRule> = fc.oneof(
  fc.record({ kind: fc.constant('monthly' as const), ...common, nth: fc.constantFrom(...nths) }),
  fc.record({
    kind: fc.constant('every-weeks' as const),
    ...common,
    weeks: fc.integer({ min: 1, max: 26 }),
    anchor: fc.integer({ min: 0, max: 9000 }).map((n) => addDays(day('2015-01-01'), n)),
  }),
)
const spans = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 800 }))
  .map(([from, length]) => {
    const fromOn = addDays(day('2015-01-01'), from)
    return { fromOn, toOn: addDays(fromOn, length) }
  })

it('never meets on a holiday, outside the span, twice a day, or, unmoved, in a month without meetings', () => {
  fc.assert(
    fc.property(rules, spans, (rule, span) => {
      const ruled = daysOfRule(rule, span)
      const met = days(ruled)

      expect(new Set(met).size).toBe(met.length)
      for (const one of met) {
        expect(isWorkingDay(one)).toBe(true)
        expect(one >= span.fromOn && one <= span.toOn).toBe(true)
      }
      for (const one of ruled) {
        const wanted = one.state === 'as-ruled' ? one.day : one.from
        expect(weekdayOf(wanted)).toBe(rule.weekday)
        expect(rule.exceptMonths).not.toContain(Number(wanted.slice(5, 7)))
      }
    }),
  )
})
