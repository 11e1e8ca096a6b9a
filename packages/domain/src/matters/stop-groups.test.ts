import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { CommitteeId, StopId } from '../common/id.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'
import { addStops, moveStop, newStop, passStop, removeStop, skipStop } from './arrange-stops.ts'
import { applyChange, type RouteState } from './change-route.ts'
import { type Stops, standingAtFirst } from './route.ts'
import { groupsOf } from './side-by-side.ts'

const today = '2026-11-29' as Day
const id = (text: string) => text as StopId
const kinds = new Map<CommitteeId, CommitteeKind>(
  Object.entries({
    bsu: 'standing',
    øk: 'finance',
    kb: 'council',
    lmu: 'local-med',
    omu: 'area-med',
    ældreråd: 'advisory',
    direktion: 'management',
  } as const).map(([name, kind]) => [name as CommitteeId, kind]),
)
/** `+` before a name: at the same time as the one before. `høring…` is a hearing, all else a committee. */
const way = (...names: readonly string[]): Stops =>
  standingAtFirst(
    names.map((text) => {
      const [name, beside] = [text.replace('+', ''), text.startsWith('+')]
      return name.startsWith('høring')
        ? newStop(id(name), { kind: 'hearing', title: name, days: 28, statute: null, workDays: 0, beside })
        : newStop(id(name), {
            kind: 'committee',
            committeeId: name as CommitteeId,
            decides: name === 'kb',
            workDays: 0,
            beside,
          })
    }),
  )
const shown = (stops: Stops) =>
  groupsOf(stops).map((group) => group.map((stop) => `${stop.id} ${stop.state}`).join(' + '))
const names = (stops: Stops) => groupsOf(stops).map((group) => group.map((stop) => stop.id).join(' + '))
const taken = (result: { readonly ok: true; readonly value: Stops } | { readonly ok: false }): Stops => {
  if (!result.ok) throw new Error('the change was refused')
  return result.value
}

it('is at every stop that runs at the same time, and at the next when all of them are over', () => {
  const heard = way('bsu', 'høring', '+lmu', 'øk', 'kb')
  const out = taken(passStop(heard, id('bsu'), today, today))
  expect(shown(out)).toEqual(['bsu passed', 'høring here + lmu here', 'øk ahead', 'kb ahead'])

  const one = taken(passStop(out, id('lmu'), today, today))
  expect(shown(one)).toEqual(['bsu passed', 'høring here + lmu passed', 'øk ahead', 'kb ahead'])

  const both = taken(passStop(one, id('høring'), today, today))
  expect(shown(both)[2]).toBe('øk here')
})

it('goes on when the one that is left of them is skipped', () => {
  const out = taken(passStop(way('høring', '+lmu', 'kb'), id('lmu'), today, today))

  expect(shown(taken(skipStop(out, id('høring'), { why: 'aflyst' })))).toEqual([
    'høring skipped + lmu passed',
    'kb here',
  ])
})

it('lets the others stay together when the first of them is taken out', () => {
  expect(names(taken(removeStop(way('bsu', 'høring', '+lmu', '+omu', 'kb'), id('høring'))))).toEqual([
    'bsu',
    'lmu + omu',
    'kb',
  ])
})

it('changes places among them, and moves them together past a neighbour', () => {
  const heard = way('bsu', 'høring', '+lmu', 'kb')

  expect(names(taken(moveStop(heard, id('lmu'), 'earlier')))).toEqual(['bsu', 'lmu + høring', 'kb'])
  expect(names(taken(moveStop(heard, id('lmu'), 'later')))).toEqual(['bsu', 'kb', 'høring + lmu'])
  expect(names(taken(moveStop(heard, id('kb'), 'earlier')))).toEqual(['bsu', 'kb', 'høring + lmu'])
})

it('parts them where a stop is put between that waits for the one before', () => {
  const heard = way('høring', '+lmu', '+omu', 'kb')

  expect(names(taken(addStops(heard, way('ældreråd'), id('lmu'))))).toEqual([
    'høring',
    'ældreråd',
    'lmu + omu',
    'kb',
  ])
  expect(names(taken(addStops(heard, way('+ældreråd'), id('lmu'))))).toEqual([
    'høring + ældreråd + lmu + omu',
    'kb',
  ])
})

const beside = (stops: Stops, name: string, decides = false) => {
  const route: RouteState = { fields: [], wishedOn: null, stops }
  const stop = stops.find((one) => one.id === name)
  const to =
    stop?.kind === 'hearing'
      ? ({ kind: 'hearing', title: stop.title, days: 28, statute: null, fromOn: null, workDays: 0 } as const)
      : ({ kind: 'committee', meetingId: null, workDays: 0, decides } as const)
  const change = { kind: 'set', stopId: id(name), to: { ...to, beside: true } } as const
  const changed = applyChange(route, change, { today, newId: () => id('new'), kinds })
  return changed.ok ? names(changed.value.stops) : changed.reason
}

// MED-rammeaftalen § 7, retssikkerhedsloven § 30: who is heard is heard before the body that decides has its item
it('lets hearings, MED committees and councils run at the same time', () => {
  expect(beside(way('bsu', 'høring', 'lmu', 'kb'), 'lmu')).toEqual(['bsu', 'høring + lmu', 'kb'])
  expect(beside(way('lmu', 'omu', 'kb'), 'omu')).toEqual(['lmu + omu', 'kb'])
  expect(beside(way('høring 1', 'høring 2', 'kb'), 'høring 2')).toEqual(['høring 1 + høring 2', 'kb'])
  expect(beside(way('lmu', 'ældreråd', 'kb'), 'ældreråd')).toEqual(['lmu + ældreråd', 'kb'])
})

it('lets no body that treats the matter run beside others', () => {
  expect(beside(way('bsu', 'øk', 'kb'), 'øk')).toBe('beside-others')
  expect(beside(way('høring', 'bsu', 'kb'), 'bsu')).toBe('beside-others')
  expect(beside(way('bsu', 'lmu', 'kb'), 'lmu')).toBe('beside-others')
  expect(beside(way('lmu', 'direktion', 'kb'), 'direktion')).toBe('beside-others')
})

it('lets neither the first stop nor the one that decides run beside another', () => {
  expect(beside(way('lmu', 'kb'), 'lmu')).toBe('beside-nothing')
  expect(beside(way('lmu', 'ældreråd'), 'ældreråd', true)).toBe('beside-deciding')
})
