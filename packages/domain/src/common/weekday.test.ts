import { expect, it } from 'vitest'
import type { Day } from './day.ts'
import { weekdayOf } from './weekday.ts'

it('knows Monday from Sunday', () => {
  expect(['2027-01-11', '2027-01-17'].map((day) => weekdayOf(day as Day))).toEqual([0, 6])
})
