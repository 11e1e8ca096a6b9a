import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import { newStop, passStop } from './arrange-stops.ts'
import { catchUp } from './catch-up.ts'
import type { Visit } from './rebuild-route.ts'
import { standingAtFirst } from './route.ts'

const today = '2026-11-29' as Day
const at = (committeeId: string, id = committeeId) =>
  newStop(id as StopId, {
    kind: 'committee',
    committeeId: committeeId as CommitteeId,
    decides: false,
    workDays: 0,
  })
const hearing = newStop('h' as StopId, {
  kind: 'hearing',
  title: 'Høring',
  days: 28,
  statute: null,
  workDays: 0,
})
const visit = (committeeId: string, heldOn: string, isDone = true): Visit => ({
  meetingId: `${committeeId}-${heldOn}`,
  committeeId,
  heldOn: heldOn as Day,
  route: [],
  isDone,
})
const way = standingAtFirst([at('bsu'), hearing, at('bsu', 'bsu-2'), at('kb')])
const states = (visits: readonly Visit[]) =>
  catchUp(way, visits, today).map(({ id, state }) => `${id} ${state}`)

it('passes the stops that papers tell of, with the hearing between them', () => {
  expect(states([visit('bsu', '2026-06-10'), visit('bsu', '2026-09-09')])).toEqual([
    'bsu passed',
    'h passed',
    'bsu-2 passed',
    'kb here',
  ])
})

it('does not take one meeting for two stops, nor one that was postponed or is to come', () => {
  expect(states([visit('bsu', '2026-06-10')])).toEqual(['bsu passed', 'h here', 'bsu-2 ahead', 'kb ahead'])
  expect(states([visit('bsu', '2026-06-10', false)])[0]).toBe('bsu here')
  expect(states([visit('bsu', '2026-12-09')])[0]).toBe('bsu here')
})

it('passes over no committee', () => {
  expect(states([visit('kb', '2026-06-23')])[0]).toBe('bsu here')
})

it('counts only what came after the last stop that was passed', () => {
  const passed = passStop(way, 'bsu' as StopId, '2026-08-12' as Day, today)
  const stops = passed.ok ? passed.value : []

  expect(catchUp(stops, [visit('bsu', '2026-08-12')], today)).toEqual(stops)
})

it('passes one of several at the same time and waits for the others', () => {
  const both = standingAtFirst([
    hearing,
    { ...at('lmu'), beside: true },
    { ...at('omu'), beside: true },
    at('bsu'),
  ])
  const told = (...visits: readonly Visit[]) =>
    catchUp(both, visits, today).map(({ id, state }) => `${id} ${state}`)

  expect(told(visit('omu', '2026-06-10'))).toEqual(['h here', 'lmu here', 'omu passed', 'bsu ahead'])
  expect(told(visit('bsu', '2026-06-20'))).toEqual(['h here', 'lmu here', 'omu here', 'bsu ahead'])
  // the committees met in another order than they stand in
  expect(told(visit('omu', '2026-06-10'), visit('lmu', '2026-06-12'), visit('bsu', '2026-06-20'))).toEqual([
    'h passed',
    'lmu passed',
    'omu passed',
    'bsu passed',
  ])
})
