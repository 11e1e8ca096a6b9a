import { expect, it } from 'vitest'
import type { CommitteeId } from '../common/id.ts'
import type { UnitId } from '../plan/initiative.ts'
import { type TypedMatter, tidyMatter, tidyMatterNumber } from './matter-text.ts'
import { type MedCommittee, type MedUnit, medCommitteesFor } from './med-route.ts'
import { presetStops } from './route-presets.ts'

const id = (text: string) => text as CommitteeId
const committees: readonly MedCommittee[] = [
  { id: id('hmu'), kind: 'main-med', parentId: null },
  { id: id('omu-b'), kind: 'area-med', parentId: id('hmu') },
  { id: id('omu-s'), kind: 'area-med', parentId: id('hmu') },
  { id: id('lmu-f'), kind: 'local-med', parentId: id('omu-b') },
  { id: id('trio'), kind: 'trio', parentId: id('lmu-f') },
]
const unit = (name: string, parent: string | null, committee: string | null): MedUnit => ({
  id: name as UnitId,
  parentId: parent as UnitId | null,
  committeeId: committee as CommitteeId | null,
})
const units: readonly MedUnit[] = [
  unit('all', null, 'hmu'),
  unit('children', 'all', 'omu-b'),
  unit('house', 'children', 'lmu-f'),
  unit('school', 'children', null),
  unit('care', 'all', 'omu-s'),
]
const asked = (...touched: readonly string[]) =>
  medCommitteesFor(
    touched.map((one) => one as UnitId),
    units,
    committees,
  )

it('asks the local committee before the area’s, and the main one only across areas', () => {
  expect(asked('house')).toEqual(['lmu-f', 'omu-b'])
  expect(asked('school')).toEqual(['omu-b'])
  expect(asked('care', 'house')).toEqual(['lmu-f', 'omu-b', 'omu-s', 'hmu'])
  expect(asked('all')).toEqual(['hmu'])
  expect(asked()).toEqual([])
})

const ways = { own: id('bsu'), finance: id('øk'), council: id('kb'), med: [] as readonly CommitteeId[] }
const named = (preset: 'here' | 'up' | 'heard' | 'plan', more: Partial<typeof ways> = {}) =>
  presetStops(preset, { ...ways, ...more }, 'Høring').map((stop) =>
    stop.kind === 'hearing' ? `${stop.days} dage` : `${stop.committeeId}${stop.decides ? '!' : ''}`,
  )

it('knows the ways most matters take', () => {
  expect(named('here')).toEqual(['bsu!'])
  expect(named('up')).toEqual(['bsu', 'øk', 'kb!'])
  expect(named('heard', { med: [id('lmu-f'), id('omu-b')] })).toEqual([
    'bsu',
    '28 dage',
    'lmu-f',
    'omu-b',
    'bsu',
    'øk',
    'kb!',
  ])
  expect(named('plan')).toEqual(['bsu', 'øk', 'kb', '28 dage', 'bsu', 'øk', 'kb!'])
})

it('does not send a matter to a body twice that is its own', () => {
  expect(named('up', { own: id('øk') })).toEqual(['øk', 'kb!'])
  expect(named('up', { own: id('kb') })).toEqual(['kb!'])
})

const typed: TypedMatter = {
  title: '  Ny  skolestruktur ',
  committeeId: id('bsu'),
  responsible: '',
  strategyId: null,
  isClosed: false,
  reason: '',
  neutralTitle: '',
  announced: true,
}

it.each([
  [' 2026/1042 ', '26/1042'],
  ['330-2018-3619', '330-2018-3619'],
])('takes »%s« for the number %s', (text, number) => {
  expect(tidyMatterNumber(text)).toEqual({ ok: true, value: number })
})

it.each([
  ['', 'number-missing'],
  ['ukendt', 'number-wrong'],
  ['26/1<script>', 'number-wrong'],
])('takes »%s« for no number: %s', (text, reason) => {
  expect(tidyMatterNumber(text)).toEqual({ ok: false, reason })
})

it('folds white space', () => {
  expect(tidyMatter(typed)).toMatchObject({
    ok: true,
    value: { title: 'Ny skolestruktur', responsible: null },
  })
})

it.each([
  [{ title: ' \n ' }, 'title-missing'],
  [{ title: 'x'.repeat(301) }, 'title-long'],
  [{ committeeId: null }, 'committee-missing'],
  [{ isClosed: true }, 'reason-missing'],
  [{ isClosed: true, reason: 'Personsag' }, 'neutral-missing'],
  [{ isClosed: true, reason: 'Personsag', neutralTitle: 'Om Ny Skolestruktur i byen' }, 'neutral-tells'],
] as const)('refuses %j: %s', (more, reason) => {
  expect(tidyMatter({ ...typed, ...more })).toEqual({ ok: false, reason })
})
