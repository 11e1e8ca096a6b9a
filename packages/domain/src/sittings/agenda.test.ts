import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { type AgendaLine, lastDispatch, mayCall, moveLine, numberAgenda, orderAgenda } from './agenda.ts'
import { itemId } from './testing/meeting.ts'

const line = (id: string, more: Partial<AgendaLine> = {}): AgendaLine => ({
  id: itemId(id),
  kind: 'matter',
  title: id,
  state: 'ready',
  access: 'open',
  number: null,
  isSupplement: false,
  ...more,
})
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id)

it('has its own adoption first, then the last minutes; closed items after the open ones, and "Eventuelt" between', () => {
  const lines = [
    line('eventuelt', { kind: 'other', title: 'Eventuelt' }),
    line('salg', { access: 'closed' }),
    line('havnen'),
    line('referat', { kind: 'minutes-approval' }),
    line('dagsorden', { kind: 'agenda-approval' }),
    line('skolen'),
  ]

  expect(ids(orderAgenda(lines))).toEqual(['dagsorden', 'referat', 'havnen', 'skolen', 'eventuelt', 'salg'])
})

it('numbers closed items on from the open ones', () => {
  expect([...numberAgenda([line('a'), line('b'), line('c', { access: 'closed' })]).values()]).toEqual([
    1, 2, 3,
  ])
})

it('keeps the numbers that were sent out, and numbers a supplement on', () => {
  const lines = [line('a', { number: 1 }), line('ny'), line('b', { number: 2 })]

  expect([...numberAgenda(lines)]).toEqual([
    ['a', 1],
    ['ny', 3],
    ['b', 2],
  ])
})

it('moves a line in front of another, or last', () => {
  const lines = [line('a'), line('b'), line('c')]

  expect(ids(moveLine(lines, 'c', 'a'))).toEqual(['c', 'a', 'b'])
  expect(ids(moveLine(lines, 'a', null))).toEqual(['b', 'c', 'a'])
  expect(ids(moveLine(lines, 'x', 'a'))).toEqual(['a', 'b', 'c'])
})

it('is sent out when every item is ready', () => {
  expect(mayCall('planned', [line('a'), line('b')])).toEqual({ ok: true, value: 'agenda' })
  expect(mayCall('planned', [line('a'), line('b', { state: 'writing' })])).toMatchObject({
    reason: 'not-all-ready',
  })
  expect(mayCall('planned', [])).toMatchObject({ reason: 'nothing-on-it' })
})

it('gets a supplement once it has been sent out, and only when there is something new', () => {
  expect(mayCall('called', [line('a', { number: 1 }), line('b')])).toEqual({ ok: true, value: 'supplement' })
  expect(mayCall('called', [line('a', { number: 1 })])).toMatchObject({ reason: 'nothing-on-it' })
  expect(mayCall('held', [line('a')])).toMatchObject({ reason: 'not-planned' })
})

// kommunestyrelsesloven § 8: fire hverdage før; lørdag er en hverdag
it('reaches a council four weekdays before the meeting', () => {
  expect(lastDispatch('council', '2026-12-15' as Day)).toBe('2026-12-10')
  expect(lastDispatch('council', '2026-12-16' as Day)).toBe('2026-12-11')
  expect(lastDispatch('standing', '2026-12-15' as Day)).toBeNull()
})
