import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import { addStops, changeStop, moveStop, newStop, passStop, removeStop, skipStop } from './arrange-stops.ts'
import { decidingStop, type RouteStop, type Stops, standingAtFirst } from './route.ts'

const today = '2026-11-29' as Day
const stop = (id: string, decides = false): RouteStop =>
  newStop(id as StopId, { kind: 'committee', committeeId: id as CommitteeId, decides, workDays: 0 })
const id = (text: string) => text as StopId
const way = standingAtFirst([stop('bsu'), stop('øk'), stop('kb', true)])
const passed = passStop(way, id('bsu'), '2026-11-11' as Day, today)
const begun: Stops = passed.ok ? passed.value : []
const names = (stops: Stops) => stops.map((one) => `${one.id} ${one.state}`)

it('stands at the next stop when one is passed', () => {
  expect(names(begun)).toEqual(['bsu passed', 'øk here', 'kb ahead'])
})

it('passes only the stop the matter is at, and not before the day has come', () => {
  expect(passStop(begun, id('kb'), today, today)).toEqual({ ok: false, reason: 'not-yet' })
  expect(passStop(begun, id('øk'), '2026-12-01' as Day, today)).toEqual({ ok: false, reason: 'not-yet' })
})

it('changes nothing of what is passed', () => {
  expect(moveStop(begun, id('øk'), 'earlier')).toEqual({ ok: false, reason: 'already-passed' })
  expect(removeStop(begun, id('bsu'))).toEqual({ ok: false, reason: 'already-passed' })
  expect(skipStop(begun, id('bsu'), { why: 'ikke nødvendig' })).toEqual({
    ok: false,
    reason: 'already-passed',
  })
  expect(addStops(begun, [stop('omu')], id('bsu'))).toEqual({ ok: false, reason: 'already-passed' })
})

it('takes a loop back after a hearing: the same committee twice', () => {
  const hearing = newStop(id('h'), { kind: 'hearing', title: 'Høring', days: 28, statute: null, workDays: 0 })
  const added = addStops(begun, [hearing, stop('bsu-2')], id('øk'))

  expect(added.ok && names(added.value)).toEqual([
    'bsu passed',
    'h here',
    'bsu-2 ahead',
    'øk ahead',
    'kb ahead',
  ])
})

it('has one stop that decides', () => {
  const changed = changeStop(begun, { ...stop('øk'), decides: true } as RouteStop)

  expect(changed.ok && decidingStop(changed.value)?.id).toBe('øk')
  expect(changed.ok && changed.value.filter((one) => one.kind === 'committee' && one.decides)).toHaveLength(1)
})

it('leaves a stop out only with a reason, and takes it in again', () => {
  expect(skipStop(begun, id('øk'), { why: ' ' })).toEqual({ ok: false, reason: 'reason-missing' })
  const skipped = skipStop(begun, id('øk'), { why: 'Kræver ikke bevilling' })
  expect(skipped.ok && names(skipped.value)).toEqual(['bsu passed', 'øk skipped', 'kb here'])
  const again = skipped.ok && skipStop(skipped.value, id('øk'), 'take-in-again')
  expect(again && (again.ok ? names(again.value) : again.reason)).toEqual([
    'bsu passed',
    'øk here',
    'kb ahead',
  ])
})

it('moves a stop past its neighbour, not past the ends', () => {
  const moved = moveStop(begun, id('kb'), 'earlier')

  expect(moved.ok && names(moved.value)).toEqual(['bsu passed', 'kb here', 'øk ahead'])
  expect(moveStop(begun, id('kb'), 'later')).toEqual({ ok: false, reason: 'at-the-end' })
})
