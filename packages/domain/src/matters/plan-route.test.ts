import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'
import { planRoute, type RouteToPlan } from './plan-route.ts'
import type { StopToPlan } from './planned-stop.ts'
import { dayAt, numberOf, type PlannedMeeting, type WorkCalendar, workCalendar } from './work-calendar.ts'

const day = (text: string) => text as Day
const committee = (name: string) => name as CommitteeId
const meeting = (heldOn: string, dueDays = 12): PlannedMeeting => ({
  id: heldOn as MeetingId,
  heldOn: day(heldOn),
  dueOn: addDays(day(heldOn), -dueDays),
  wholeOn: addDays(day(heldOn), -5),
  publishOn: addDays(day(heldOn), -5),
})
const calendarOf = (meetings: Readonly<Record<string, readonly string[]>>): WorkCalendar =>
  workCalendar(
    new Map(Object.entries(meetings).map(([id, days]) => [committee(id), days.map((one) => meeting(one))])),
    { from: 2026, to: 2028 },
  )
const at = (name: string, more: Partial<Extract<StopToPlan, { kind: 'committee' }>> = {}): StopToPlan => ({
  kind: 'committee',
  id: name as StopId,
  beside: false,
  committeeId: committee(name),
  decides: false,
  workDays: 0,
  carriesOn: false,
  chosen: null,
  settled: false,
  ...more,
})
const hearing = (days: number, more: Partial<Extract<StopToPlan, { kind: 'hearing' }>> = {}): StopToPlan => ({
  kind: 'hearing',
  id: 'hearing' as StopId,
  beside: false,
  days,
  workDays: 0,
  fromOn: null,
  untilOn: null,
  ...more,
})
const onwards = (name: string) => at(name, { carriesOn: true, decides: name === 'KB' })
const route = (stops: readonly StopToPlan[], more: Partial<RouteToPlan> = {}): RouteToPlan => ({
  stops,
  from: day('2027-01-04'),
  wishedOn: null,
  ...more,
})

const fjordby = calendarOf({
  BSU: ['2027-01-13', '2027-02-10', '2027-03-10', '2027-04-14', '2027-05-12'],
  ØK: ['2027-01-19', '2027-02-16', '2027-03-16', '2027-04-20', '2027-05-18'],
  KB: ['2027-01-26', '2027-02-23', '2027-03-23', '2027-04-27', '2027-05-25'],
})
const planned = (given: RouteToPlan, calendar = fjordby) =>
  planRoute(given, calendar).stops.map(({ planned }) => planned?.on ?? null)

it('takes the first meeting whose agenda deadline the work can be done by, then goes on from there', () => {
  // the deadline of 13 January is 1 January: passed
  expect(planned(route([at('BSU'), hearing(28), at('BSU'), onwards('ØK'), onwards('KB')]))).toEqual([
    '2027-02-10',
    '2027-02-11',
    '2027-04-14',
    '2027-04-20',
    '2027-04-27',
  ])
})

it('reckons the days of work before a stop without weekends and holidays', () => {
  // 15 working days from Monday 1 March 2027 end on Friday 19 March; 22 to 29 March has Easter in it
  const stops = [at('BSU', { workDays: 15 })]

  expect(planned(route(stops, { from: day('2027-03-01') }))).toEqual(['2027-04-14'])
  expect(planned(route(stops, { from: day('2027-03-08') }))).toEqual(['2027-04-14'])
  expect(planned(route(stops, { from: day('2027-03-16') }))).toEqual(['2027-05-12'])
})

it('gives the latest meeting of each stop and the day its work must begin, back from the wished day', () => {
  const stops = [at('BSU', { workDays: 5 }), hearing(28), at('BSU'), onwards('ØK'), onwards('KB')]
  const { stops: plans, wish } = planRoute(route(stops, { wishedOn: day('2027-05-25') }), fjordby)

  expect(plans.map(({ latest }) => latest?.on)).toEqual([
    '2027-03-10',
    '2027-04-01',
    '2027-05-12',
    '2027-05-18',
    '2027-05-25',
  ])
  expect(plans[0]?.latest).toMatchObject({ dueOn: '2027-02-26', beginBy: '2027-02-22' })
  // an item carried on need only be there when the agenda is published
  expect(plans[4]?.latest?.dueOn).toBe('2027-05-20')
  expect(plans.map(({ slack }) => slack)).toEqual([28, 49, 28, 28, 28])
  expect(wish).toEqual({ state: 'holds', spare: 28 })
})

it('says by how much the wished day breaks, and that nothing chosen is to blame', () => {
  const stops = [at('BSU'), onwards('ØK'), onwards('KB')]

  expect(planRoute(route(stops, { wishedOn: day('2027-02-01') }), fjordby).wish).toEqual({
    state: 'broken',
    late: 22,
    canHold: false,
  })
})

it('says that the wished day could hold if a later choice were given up', () => {
  const stops = [at('BSU', { chosen: '2027-03-10' as MeetingId }), onwards('KB')]

  expect(planRoute(route(stops, { wishedOn: day('2027-03-01') }), fjordby).wish).toMatchObject({
    state: 'broken',
    canHold: true,
  })
})

it('names the day after which a committee has no meeting, and lets the stops behind it wait', () => {
  const stops = [at('KB'), at('BSU'), at('ØK')]
  const { stops: plans } = planRoute(route(stops, { from: day('2027-05-10') }), fjordby)

  expect(plans.map(({ unreached }) => unreached)).toEqual([
    null,
    { why: 'no-meeting', after: '2027-05-26' },
    { why: 'waits' },
  ])
})

it('moves a stop on from a meeting whose deadline cannot be met, and says so', () => {
  const chosen = '2027-02-10' as MeetingId
  const late = route([at('BSU', { chosen, workDays: 10 })], { from: day('2027-01-25') })

  expect(planRoute(late, fjordby).stops[0]).toMatchObject({
    moved: 'deadline',
    planned: { on: '2027-03-10' },
  })
})

it('keeps a stop whose item is ready at its meeting, though the deadline has passed', () => {
  const ready = at('BSU', { chosen: '2027-01-13' as MeetingId, settled: true, workDays: 10 })

  expect(planned(route([ready, at('ØK')], { from: day('2027-01-11') }))).toEqual(['2027-01-13', '2027-02-16'])
  // held, and not yet minuted
  expect(planned(route([ready, at('ØK')], { from: day('2027-01-14') }))).toEqual(['2027-01-13', '2027-02-16'])
})

it('lets a hearing that has begun run to its end', () => {
  const begun = hearing(28, { fromOn: day('2026-12-21'), untilOn: day('2027-01-29') })

  expect(planned(route([begun, at('BSU')]))).toEqual(['2026-12-21', '2027-03-10'])
})

it('lets stops run at the same time, and the next wait for the last of them', () => {
  const lmu = at('LMU', { beside: true })
  const omu = at('OMU', { beside: true })
  const calendar = calendarOf({
    LMU: ['2027-01-20'],
    OMU: ['2027-03-01'],
    BSU: ['2027-02-10', '2027-03-10', '2027-04-14'],
  })

  expect(planned(route([hearing(28), lmu, at('BSU')]), calendar)).toEqual([
    '2027-01-04',
    '2027-01-20',
    // the item must be ready 12 days before, and the hearing ends on 1 February
    '2027-03-10',
  ])
  expect(planned(route([hearing(28), lmu, omu, at('BSU')]), calendar)[3]).toBe('2027-04-14')
})

it('lets none of them hold up the others when it has no meeting, but all that comes after', () => {
  const { stops } = planRoute(route([hearing(28), at('HMU', { beside: true }), at('BSU')]), fjordby)

  expect(stops.map(({ planned, unreached }) => planned?.on ?? unreached?.why)).toEqual([
    '2027-01-04',
    'no-meeting',
    'waits',
  ])
})

it('gives those at the same time the same day to be over by, and the one before them room for the longest', () => {
  const calendar = calendarOf({
    LMU: ['2027-01-20', '2027-02-17', '2027-03-17'],
    BSU: ['2027-01-13', '2027-02-03', '2027-02-17', '2027-04-14'],
  })
  const stops = [at('BSU'), hearing(28), at('LMU', { beside: true }), at('BSU', { decides: true })]

  const latest = planRoute(route(stops, { wishedOn: day('2027-04-14') }), calendar).stops.map(
    (stop) => stop.latest,
  )

  // BSU's item must be ready on 2 April, and both are over by the day before
  expect(latest.map((days) => days?.on)).toEqual(['2027-02-17', '2027-03-04', '2027-03-17', '2027-04-14'])
})

// ---- what holds for all routes

const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2026-11-01'), days))
const someCalendar = fc
  .array(fc.array(fc.record({ on: someDay, due: fc.integer({ min: 0, max: 40 }) }), { maxLength: 25 }), {
    minLength: 3,
    maxLength: 3,
  })
  .map((lists) =>
    workCalendar(
      new Map(
        lists.map((list, which) => [
          committee(`c${which}`),
          list.map(({ on, due }, n) => ({ ...meeting(on, due), id: `${which}-${n}` as MeetingId })),
        ]),
      ),
      { from: 2026, to: 2029 },
    ),
  )
const someStop = fc.oneof(
  fc
    .record({ which: fc.nat(2), workDays: fc.nat(15), chosen: fc.option(fc.nat(24)) })
    .map(({ which, workDays, chosen }) =>
      at(`c${which}`, { workDays, chosen: chosen === null ? null : (`${which}-${chosen}` as MeetingId) }),
    ),
  fc
    .record({ days: fc.integer({ min: 1, max: 60 }), workDays: fc.nat(10) })
    .map(({ days, workDays }) => hearing(days, { workDays })),
)
/** Some of them side by side; what decides stands alone. */
const someStops = fc
  .array(fc.record({ stop: someStop, beside: fc.boolean() }), { minLength: 1, maxLength: 7 })
  .map((list) => {
    const decides = list.findLastIndex(({ stop }) => stop.kind === 'committee')
    return list.map(({ stop, beside }, at) => ({
      ...stop,
      beside: beside && at > 0 && at !== decides && at !== decides + 1,
    }))
  })
const someRoute = fc.record({
  stops: someStops,
  from: someDay,
  wishedOn: someDay,
})

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
      expect(numberOf(dayAt(number))).toBe(number)
    }),
  )
})

it('keeps the order of the stops and every deadline', () => {
  fc.assert(
    fc.property(someRoute, someCalendar, (given, calendar) => {
      let [free, next] = [given.from, given.from]
      for (const [n, { planned: days }] of planRoute(given, calendar).stops.entries()) {
        if (!days) return
        if (!given.stops[n]?.beside) free = next
        expect(days.on >= free && days.untilOn >= days.on).toBe(true)
        // the work fits between the stop before and the deadline
        expect(days.beginBy >= free || given.stops[n]?.workDays === 0).toBe(true)
        const over = addDays(days.untilOn, 1)
        next = over > next ? over : next
      }
    }),
  )
})

it('has no stop later than the latest, in its freest plan, when the wished day can hold', () => {
  fc.assert(
    fc.property(someRoute, someCalendar, (given, calendar) => {
      const { stops } = planRoute(given, calendar)
      const last = given.stops.findLastIndex(({ kind }) => kind === 'committee')
      const end = stops[last]?.earliest
      if (!end || end.on > given.wishedOn) return
      for (const { earliest, latest } of stops.slice(0, last + 1)) {
        expect(latest).not.toBeNull()
        expect((earliest?.on ?? '') <= (latest?.on ?? '')).toBe(true)
      }
    }),
  )
})

it('never makes anything earlier when a stop slips', () => {
  fc.assert(
    fc.property(someRoute, someCalendar, fc.nat(6), fc.nat(24), (given, calendar, which, to) => {
      const stop = given.stops[which]
      if (stop?.kind !== 'committee') return
      const before = planRoute(given, calendar).stops
      const later = `${stop.committeeId.slice(1)}-${to}` as MeetingId
      const days = calendar.meetings.get(stop.committeeId) ?? []
      const [now, then] = [stop.chosen, later].map((id) => days.find((one) => one.id === id)?.on ?? 0)
      if ((then ?? 0) < (now ?? 0)) return

      const stops = given.stops.map((one, n) => (n === which ? { ...stop, chosen: later } : one))
      const after = planRoute({ ...given, stops }, calendar).stops

      for (const [n, { planned: days }] of after.entries())
        expect(days === null || days.on >= (before[n]?.planned?.on ?? days.on)).toBe(true)
    }),
  )
})
