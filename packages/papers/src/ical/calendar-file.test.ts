import type { Day } from '@pejl/domain/common/day.ts'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { type CalendarEntry, formatCalendar } from './calendar-file.ts'

const now = new Date('2026-11-29T09:30:00Z')
const entry: CalendarEntry = {
  uid: 'a@pejl',
  heldOn: '2027-01-12' as Day,
  startsAt: '16:30',
  endsAt: '19:00',
  place: 'Rådhuset, lokale 1; stuen',
  summary: 'Børne- og Skoleudvalget',
  url: 'https://pejl.example/arbejde/kalender/moede/a',
  isCancelled: false,
  version: 3,
}
const write = (...entries: readonly Partial<CalendarEntry>[]) =>
  formatCalendar(
    entries.map((one) => ({ ...entry, ...one })),
    { name: 'Møder', now },
  )

/** What another program reads from the file. */
function read(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const { summary, location, startDate, endDate, uid, sequence } = new ICAL.Event(event)
    return {
      summary,
      location,
      uid,
      sequence,
      start: startDate.toString(),
      end: endDate.toString(),
      status: event.getFirstPropertyValue('status'),
    }
  })
}

it('is read by another program as it was written', () => {
  expect(read(write({}))).toEqual([
    {
      summary: entry.summary,
      location: entry.place,
      uid: 'a@pejl',
      sequence: 2,
      start: '2027-01-12T15:30:00Z',
      end: '2027-01-12T18:00:00Z',
      status: 'CONFIRMED',
    },
  ])
})

it('knows Danish summer time, on the day it begins and the day it ends', () => {
  const starts = ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(
    (heldOn) => read(write({ heldOn: heldOn as Day, startsAt: '17:00' }))[0]?.start,
  )

  expect(starts).toEqual([
    '2027-03-27T16:00:00Z',
    '2027-03-28T15:00:00Z',
    '2027-10-30T15:00:00Z',
    '2027-10-31T16:00:00Z',
  ])
})

it('has a meeting without a time all day, and one that is cancelled marked so', () => {
  expect(read(write({ startsAt: null, isCancelled: true }))).toMatchObject([
    { start: '2027-01-12', end: '2027-01-13', status: 'CANCELLED' },
  ])
})

it('takes two hours for a meeting nobody has said the end of', () => {
  expect(read(write({ endsAt: null }))[0]?.end).toBe('2027-01-12T17:30:00Z')
})

it('has no line over 75 octets, and any text whole, whatever it holds', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/\p{Cc}/gu, ''))
  fc.assert(
    fc.property(texts, texts, (summary, place) => {
      const text = write({ summary, place })

      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(read(text)).toMatchObject([{ summary, location: place }])
    }),
  )
})

it('lets no text begin a line of its own', () => {
  const text = write({ summary: 'x\r\nEND:VEVENT\nBEGIN:VALARM', url: 'https://x\r\nX-EVIL:1' })

  expect(read(text)).toHaveLength(1)
  expect(text).not.toMatch(/^(BEGIN:VALARM|X-EVIL)/m)
})
