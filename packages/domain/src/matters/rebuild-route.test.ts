import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { type RouteCommittee, rebuildRoute, type Visit } from './rebuild-route.ts'

const committees: readonly RouteCommittee[] = [
  { id: 'bsu', name: 'Børne- og Skoleudvalget', kind: 'standing', abbreviations: ['BSU'] },
  { id: 'buu', name: 'Børne- og Ungdomsudvalget', kind: 'standing', abbreviations: ['BUU'] },
  { id: 'omu', name: 'Områdeudvalg Børn og Unge', kind: 'area-med', abbreviations: [] },
  { id: 'kb', name: 'Kommunalbestyrelsen', kind: 'council', abbreviations: ['KB'] },
]
const visit = (committeeId: string, heldOn: string, route: readonly string[] = [], isDone = true): Visit => ({
  meetingId: `${committeeId}-${heldOn}`,
  committeeId,
  heldOn: heldOn as Day,
  route,
  isDone,
})
const way = (visits: readonly Visit[], today = '2026-06-01') =>
  rebuildRoute(visits, committees, today as Day).map(({ committeeId, name, state, on }) => [
    committeeId ?? name,
    state,
    on,
  ])

it('follows a matter across committees and years, with what the last paper says is ahead', () => {
  const printed = ['BSU', 'OMU', 'høring', 'BSU', 'KB']

  expect(
    way([
      visit('bsu', '2024-08-21', printed),
      visit('omu', '2024-09-12', printed),
      visit('bsu', '2025-01-13', printed, false),
      visit('bsu', '2025-02-12', printed),
    ]),
  ).toEqual([
    ['bsu', 'done', '2024-08-21'],
    ['omu', 'done', '2024-09-12'],
    ['Høring', 'passed', null],
    ['bsu', 'done', '2025-02-12'],
    ['kb', 'now', null],
  ])
})

it('keeps a committee of the term before beside the one that took over', () => {
  expect(way([visit('bsu', '2025-11-12'), visit('buu', '2026-02-11')])).toEqual([
    ['bsu', 'done', '2025-11-12'],
    ['buu', 'done', '2026-02-11'],
  ])
})

it('counts no meeting that is still to come, nor one of a committee nobody knows', () => {
  expect(way([visit('bsu', '2026-08-12', ['BSU', 'KB']), visit('gone', '2026-01-01')])).toEqual([
    ['bsu', 'now', null],
    ['kb', 'ahead', null],
  ])
})
