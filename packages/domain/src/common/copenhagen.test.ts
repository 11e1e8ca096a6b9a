import fc from 'fast-check'
import { expect, it } from 'vitest'
import { copenhagenMoment } from './copenhagen.ts'
import { parseDay } from './day.ts'

const at = (day: string, clock: string) => {
  const parsed = parseDay(day)
  if (!parsed) throw new Error(day)
  return copenhagenMoment(parsed, clock).toISOString()
}

it.each([
  ['2026-12-03', '08:00', '2026-12-03T07:00:00.000Z'],
  ['2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
])('says when clocks in Denmark show %s %s', (day, clock, moment) => {
  expect(at(day, clock)).toBe(moment)
})

it('agrees with the time zone data on every time that a clock shows', () => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const moments = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  fc.assert(
    fc.property(moments, (minutes) => {
      const [day = '', clock = ''] = format.format(new Date(minutes * 60_000)).split(' ')

      expect(format.format(new Date(at(day, clock)))).toBe(`${day} ${clock}`)
    }),
  )
})
