import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { StaffInitiative } from '@pejl/store/plan/initiative-views.ts'
import { expect, it } from 'vitest'
import { chosen, missesStatus, queryOf, readWish } from './initiative-list.ts'

const day = (text: string) => text as Day
const today = day('2027-06-01')
const initiative = (title: string, more: Partial<StaffInitiative> = {}): StaffInitiative => ({
  id: title as InitiativeId,
  number: 1,
  title,
  owner: 'Skolechefen',
  unitId: null,
  unit: null,
  state: 'running',
  rank: 2,
  weeks: 12,
  pinned: false,
  isOpen: true,
  targetOn: null,
  deadlineOn: null,
  present: null,
  adopted: null,
  began: day('2027-05-01'),
  ended: null,
  version: 1,
  strategies: [],
  standing: null,
  saidOn: null,
  ...more,
})
const from = (startsOn: string) => ({ present: { startsOn: day(startsOn), endsOn: day('2028-01-01') } })
const wish = (query: Readonly<Record<string, string>>) =>
  readWish(new Map(Object.entries(query).map(([name, value]) => [name, [value]])))
const titles = (some: readonly StaffInitiative[]) => some.map(({ title }) => title)

it('shows what is ahead by its start, what has no time after it, and what has ended last', () => {
  const all = [
    initiative('Endt', { state: 'done', ...from('2025-01-01') }),
    initiative('Uden tid'),
    initiative('Senere', from('2027-09-01')),
    initiative('Ålborg', from('2027-02-01')),
    initiative('Ærø', from('2027-02-01')),
  ]

  expect(titles(chosen(all, wish({}), today))).toEqual(['Ærø', 'Ålborg', 'Senere', 'Uden tid', 'Endt'])
  expect(titles(chosen(all, wish({ orden: 'title' }), today))).toEqual([
    'Endt',
    'Senere',
    'Uden tid',
    'Ærø',
    'Ålborg',
  ])
})

it('misses a status of what has run for a hundred days without a word, and of nothing else', () => {
  const silent = { saidOn: day('2027-02-01') }

  expect(missesStatus(initiative('a', silent), today)).toBe(true)
  expect(missesStatus(initiative('b', { began: day('2027-01-01') }), today)).toBe(true)
  expect(missesStatus(initiative('c', { saidOn: day('2027-05-20') }), today)).toBe(false)
  expect(missesStatus(initiative('d', { ...silent, state: 'planned' }), today)).toBe(false)
})

it('keeps what it was asked for in its address, and takes nothing that is no wish', () => {
  const asked = { om: 'læse', ansvarlig: 'Skolechefen', stand: 'running', mangler: 'ja', orden: 'title' }

  expect(queryOf(wish(asked))).toEqual({ ...asked, strategi: '', enhed: '' })
  expect(wish({ stand: 'sovende', enhed: '<b>', orden: 'x' })).toMatchObject({
    state: '',
    unitId: '',
    sort: 'start',
  })
})
