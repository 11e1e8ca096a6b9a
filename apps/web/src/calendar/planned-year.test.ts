import type { Day } from '@pejl/domain/common/day.ts'
import type { CalendarRule } from '@pejl/domain/meetings/calendar-rule.ts'
import type { MeetingInCalendar } from '@pejl/store/committees/calendar-views.ts'
import { expect, it } from 'vitest'
import { previewOf } from './planned-year.ts'

const day = (text: string) => text as Day
const span = { fromOn: day('2027-01-01'), toOn: day('2027-12-31') }
const settings = { agendaDays: 12, dispatchDays: 6, publishDays: 5 }
const rule = (more: Partial<CalendarRule>): CalendarRule =>
  ({
    kind: 'monthly',
    weekday: 1,
    nth: 2,
    exceptMonths: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    onHoliday: 'leave-out',
    ...more,
  }) as CalendarRule // each of the two kinds with its own fields
const stored = (one: CalendarRule, fromOn = '2026-01-01', toOn: string | null = null) => ({
  id: 'r',
  rule: one,
  fromOn: day(fromOn),
  toOn: toOn === null ? null : day(toOn),
})
const around = { free: [], settings, meetings: [] }

it('counts each rule in its own days only, and a day two rules give once', () => {
  const rules = [stored(rule({}), '2026-01-01', '2027-01-31'), stored(rule({}), '2027-01-01')]

  expect(previewOf(rules, span, around).days.map(({ ruled }) => ruled.day)).toEqual([
    '2027-01-12',
    '2027-02-09',
  ])
})

it('knows what the calendar has on a day, and when its agenda closes', () => {
  const meeting = { id: 'm', heldOn: '2027-01-12', state: 'cancelled' } as unknown as MeetingInCalendar // what is asked of it
  const [first] = previewOf([stored(rule({}))], span, { ...around, meetings: [meeting] }).days

  expect(first).toMatchObject({ known: { id: 'm', state: 'cancelled' }, agendaDueOn: '2026-12-21' })
})

it('tells the days that are left out apart', () => {
  // Maundy Thursday
  const fourthThursday = rule({ weekday: 3, nth: 4, exceptMonths: [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12] })

  expect(previewOf([stored(fourthThursday)], span, around)).toMatchObject({
    days: [],
    leftOut: [{ from: '2027-03-25' }],
  })
})
