import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { listMissing } from './missing.ts'
import { decision, item, itemId, member, sitting } from './testing/meeting.ts'

const closed = { roseAt: '18:30' }

it('is nothing when everything is decided and the meeting has risen', () => {
  const items = [item('havnen', { decisions: [decision('havnen-1'), decision('havnen-2')] })]

  expect(listMissing(sitting({ ...closed, items }))).toEqual([])
})

it('is that the chair has not closed the meeting, and that nobody was there', () => {
  expect(listMissing(sitting({ items: [], attendees: [] }))).toEqual([
    { kind: 'nobody-there' },
    { kind: 'has-not-risen' },
  ])
})

it('is the decision on a matter, and the answer to each recommendation', () => {
  const items = [item('havnen'), item('skolen', { decisions: [decision('skolen-1')] })]

  expect(listMissing(sitting({ ...closed, items }))).toEqual([
    { kind: 'no-decision', itemId: itemId('havnen') },
    { kind: 'no-answer', itemId: itemId('skolen'), number: 2 },
  ])
})

it('is nothing under "Eventuelt" and messages', () => {
  const items = [item('eventuelt', { kind: 'other', recommendations: [] })]

  expect(listMissing(sitting({ ...closed, items }))).toEqual([])
})

it('is who does by when what a remark binds somebody to', () => {
  const bound = item('havnen', { decisions: [decision(null, { remark: 'at der følges op' })] })
  const promise = {
    id: 'p',
    recommendationId: null,
    what: 'Følge op',
    who: 'Havnechefen',
    recipient: null,
    dueOn: '2027-05-01' as Day,
    version: 1,
  }

  expect(listMissing(sitting({ ...closed, items: [bound] }))).toEqual([
    { kind: 'no-promise', itemId: itemId('havnen'), number: null },
  ])
  expect(listMissing(sitting({ ...closed, items: [{ ...bound, promises: [promise] }] }))).toEqual([])
})

// kommunestyrelsesloven § 11, stk. 2
it('is a quorum where something was decided by too few', () => {
  const attendees = [member('A'), member('B', { state: 'excused' }), member('C', { state: 'absent' })]
  const items = [item('havnen', { decisions: [decision(null)] })]

  expect(listMissing(sitting({ ...closed, items, attendees }))).toEqual([
    { kind: 'not-quorate', itemId: itemId('havnen') },
  ])
  expect(listMissing(sitting({ ...closed, items, attendees, kind: 'local-med' }))).toEqual([])
})

it('is votes that do not fit who was there, when attendance was put right after the vote', () => {
  const ballot = {
    id: 'b',
    recommendationId: null,
    position: 1,
    kind: 'main',
    proposal: 'Indstillingen',
    proposedBy: null,
    manner: 'count',
    votes: [{ vote: 'for', personId: null, group: null, count: 5 }],
    result: 'adopted',
    version: 1,
  } as const
  const items = [item('havnen', { decisions: [decision(null)], ballots: [ballot] })]
  const away = sitting().attendees.map((one) =>
    one.name === 'Bo' ? { ...one, state: 'excused' as const } : one,
  )

  expect(listMissing(sitting({ ...closed, items }))).toEqual([])
  expect(listMissing(sitting({ ...closed, items, attendees: away }))).toEqual([
    { kind: 'wrong-votes', itemId: itemId('havnen') },
  ])
})
