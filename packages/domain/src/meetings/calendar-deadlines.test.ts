import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, PersonId } from '../common/id.ts'
import { collisionsOf, type MeetingTime } from './calendar-collisions.ts'
import { deadlinesOf, faultOfDeadlines, isDispatchLate } from './calendar-deadlines.ts'

const day = (text: string) => text as Day
const usual = { agendaDays: 12, dispatchDays: 6, publishDays: 5 }

it('counts a meeting’s days back in working days, over Christmas', () => {
  expect(deadlinesOf(day('2027-01-12'), usual)).toEqual({
    agendaDueOn: '2026-12-21',
    dispatchOn: '2027-01-04',
    publishOn: '2027-01-05',
  })
})

it('has no agenda sent before it closes, nor published before it is sent', () => {
  const given = deadlinesOf(day('2027-01-12'), usual)

  expect(faultOfDeadlines(given, day('2027-01-12'))).toBeUndefined()
  expect(faultOfDeadlines({ ...given, dispatchOn: day('2026-12-20') }, day('2027-01-12'))).toBe(
    'dispatch-before-agenda',
  )
  expect(faultOfDeadlines({ ...given, publishOn: day('2027-01-03') }, day('2027-01-12'))).toBe(
    'publish-before-dispatch',
  )
  expect(faultOfDeadlines({ ...given, publishOn: day('2027-01-13') }, day('2027-01-12'))).toBe(
    'after-the-meeting',
  )
})

// kommunestyrelsesloven § 8: as far as possible 4 weekdays before
it('finds the council’s agenda late when it is sent less than four weekdays before', () => {
  expect(isDispatchLate('council', { ...usual, dispatchDays: 3 })).toBe(true)
  expect(isDispatchLate('council', { ...usual, dispatchDays: 4 })).toBe(false)
  expect(isDispatchLate('standing', { ...usual, dispatchDays: 3 })).toBe(false)
})

const [one, other, third] = ['a', 'b', 'c'] as unknown as readonly CommitteeId[] as [
  CommitteeId,
  CommitteeId,
  CommitteeId,
]
const members: Readonly<Record<string, readonly string[]>> = { a: ['p', 'q'], b: ['q'], c: ['r'] }
const membersOn = (id: CommitteeId) => new Set((members[id] ?? []) as unknown as readonly PersonId[])
const at = (committeeId: CommitteeId, startsAt: string | null, heldOn = '2027-01-12'): MeetingTime => ({
  committeeId,
  startsAt,
  heldOn: day(heldOn),
})

it('finds the meetings on a day that have members in common', () => {
  const others = [at(other, '17:30'), at(third, '17:00'), at(other, '17:00', '2027-01-13'), at(one, '17:00')]

  expect(collisionsOf(at(one, '17:00'), others, membersOn)).toEqual([
    { committeeId: 'b', startsAt: '17:30', people: ['q'], atOnce: true },
  ])
})

it('tells meetings one can go from to the other apart from those at once', () => {
  expect(collisionsOf(at(one, '13:00'), [at(other, '17:00')], membersOn)[0]?.atOnce).toBe(false)
  expect(collisionsOf(at(one, null), [at(other, '17:00')], membersOn)[0]?.atOnce).toBe(true)
})
