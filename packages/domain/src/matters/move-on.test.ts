import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, MeetingId, StopId } from '../common/id.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import { newStop } from './arrange-stops.ts'
import { moveOn, type StopTreated } from './move-on.ts'
import { type RouteStop, type Stops, standingAtFirst } from './route.ts'

const kinds = new Map<CommitteeId, CommitteeKind>(
  Object.entries({ bsu: 'standing', øk: 'finance', kb: 'council', lmu: 'local-med' } as const).map(
    ([name, kind]) => [name as CommitteeId, kind],
  ),
)
const at = (name: string, decides = false): RouteStop => ({
  ...newStop(name as StopId, {
    kind: 'committee',
    committeeId: name as CommitteeId,
    decides,
    workDays: 10,
  }),
  promisedOn: '2027-01-13' as Day,
})
const hearing = newStop('høring' as StopId, {
  kind: 'hearing',
  title: 'Høring',
  days: 28,
  statute: null,
  workDays: 0,
})
const treated = (stopId: string, more: Partial<StopTreated> = {}): StopTreated => ({
  stopId: stopId as StopId,
  meetingId: 'møde' as MeetingId,
  heldOn: '2027-01-13' as Day,
  postponed: null,
  referredTo: null,
  claimedTo: null,
  ...more,
})
const moved = (stops: Stops, given: StopTreated) => {
  let made = 0
  const newId = () => {
    made += 1
    return `ny-${made}` as StopId
  }
  return moveOn(standingAtFirst(stops), given, { newId, kinds })
}
const shown = (stops: Stops) =>
  stops.map((stop) =>
    [
      stop.kind === 'committee' ? stop.committeeId : stop.id,
      stop.state,
      ...(stop.kind === 'committee' && stop.decides ? ['decides'] : []),
    ].join(' '),
  )

it('passes the stop that was treated, and goes on to the next', () => {
  const stops = moved([at('bsu'), at('kb', true)], treated('bsu'))

  expect(shown(stops)).toEqual(['bsu passed', 'kb here decides'])
  expect(stops[0]).toMatchObject({ passedOn: '2027-01-13', meetingId: 'møde' })
})

it('stays at a stop that was postponed, at its other meeting, with no more work before it', () => {
  const to = 'senere' as MeetingId
  const stops = moved([at('bsu'), at('kb', true)], treated('bsu', { postponed: { to } }))

  expect(shown(stops)).toEqual(['bsu here', 'kb ahead decides'])
  expect(stops[0]).toMatchObject({ meetingId: to, workDays: 0, promisedOn: '2027-01-13' })
  expect(stops[0]).not.toHaveProperty('passedOn')
})

it('waits for what runs beside the stop that was treated', () => {
  const stops = moved([hearing, { ...at('lmu'), beside: true }, at('bsu', true)], treated('lmu'))

  expect(shown(stops)).toEqual(['høring here', 'lmu passed', 'bsu ahead decides'])
})

it('goes next to the committee it was sent to, behind what ran beside it, and once', () => {
  const sent = treated('lmu', { referredTo: 'øk' as CommitteeId })
  expect(shown(moved([at('lmu'), { ...hearing, beside: true }, at('bsu', true)], sent))).toEqual([
    'lmu passed',
    'høring here',
    'øk ahead',
    'bsu ahead decides',
  ])
  expect(shown(moved([at('lmu'), at('øk'), at('kb', true)], sent))).toEqual([
    'lmu passed',
    'øk here',
    'kb ahead decides',
  ])
})

it('lets a higher body decide when the one that should have sent the matter there', () => {
  const stops = moved([at('bsu', true)], treated('bsu', { referredTo: 'kb' as CommitteeId }))

  expect(shown(stops)).toEqual(['bsu passed', 'kb here decides'])
  expect(stops[1]?.promisedOn).toBe('2027-01-13')
})

it('comes back for the decision when it was sent down', () => {
  const stops = moved([at('kb', true)], treated('kb', { referredTo: 'bsu' as CommitteeId }))

  expect(shown(stops)).toEqual(['kb passed', 'bsu here', 'kb ahead decides'])
})

// kommunestyrelsesloven § 23
it('lets the council decide when a member brings it there, before anybody else it was sent to', () => {
  const given = treated('bsu', { referredTo: 'øk' as CommitteeId, claimedTo: 'kb' as CommitteeId })

  expect(shown(moved([at('bsu', true)], given))).toEqual(['bsu passed', 'kb here decides', 'øk ahead'])
})
