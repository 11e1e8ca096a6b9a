import { expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import type { PersonId, SeatId } from '../common/id.ts'
import { committeeTree, wouldLieUnderItself } from './committee-tree.ts'
import { warningsOfComposition } from './composition.ts'
import { beginTerm } from './new-term.ts'
import { isSeatedOn, type Seat, substitutesOf } from './seat.ts'
import { tidySeat } from './tidy-seat.ts'

const today = '2026-11-29' as Day
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
function seat(n: number, more: Partial<Seat> = {}): Seat {
  return {
    id: id(n) as SeatId,
    personId: id(n) as PersonId,
    office: 'member',
    side: null,
    standsFor: null,
    represents: null,
    isSubstitute: false,
    substitutesFor: null,
    position: n,
    fromOn: '2022-01-01' as Day,
    toOn: null,
    ...more,
  }
}

it('sits from the first day to the last, both counted', () => {
  const one = seat(1, { toOn: '2025-12-31' as Day })

  expect(
    ['2021-12-31', '2022-01-01', '2025-12-31', '2026-01-01'].map((day) => isSeatedOn(one, day as Day)),
  ).toEqual([false, true, true, false])
})

it('is stood in for by those named for it, then by those for anybody on the same side', () => {
  const leader = seat(1, { side: 'management' })
  const named = seat(2, { isSubstitute: true, substitutesFor: leader.id })
  const anybody = seat(3, { isSubstitute: true, side: 'management' })
  const otherSide = seat(4, { isSubstitute: true, side: 'staff' })
  const gone = seat(5, { isSubstitute: true, side: 'management', toOn: '2024-01-01' as Day })

  expect(substitutesOf(leader, [leader, otherSide, anybody, gone, named], today)).toEqual([named, anybody])
})

const manager = seat(1, { office: 'chair', side: 'management', standsFor: 'management' })
const vice = seat(2, { office: 'vice-chair', side: 'staff', standsFor: 'union', represents: 'Et forbund' })
const safety = seat(3, { side: 'staff', standsFor: 'safety' })

// MED-rammeaftalen § 4; a leader is chair, the vice-chair comes from the staff
it('finds nothing to say of a MED committee with both sides, chairs and safety representative', () => {
  expect(warningsOfComposition('local-med', [manager, vice, safety], today)).toEqual([])
})

it('says what a MED committee lacks', () => {
  const upsideDown = [
    seat(1, { office: 'chair', side: 'staff' }),
    seat(2, { office: 'vice-chair', side: 'management' }),
    seat(3),
  ]

  expect(warningsOfComposition('main-med', upsideDown, today)).toEqual([
    'chair-not-management',
    'vice-chair-not-staff',
    'member-without-side',
    'no-safety-representative',
  ])
  expect(warningsOfComposition('area-med', [safety], today)).toEqual([
    'no-chair',
    'no-vice-chair',
    'no-management',
  ])
})

it('asks a trio to be three, and a political committee for one chair', () => {
  expect(warningsOfComposition('trio', [manager, vice, safety], today)).toEqual([])
  expect(warningsOfComposition('trio', [manager, safety], today)).toEqual(['trio-not-three'])
  expect(warningsOfComposition('standing', [seat(1)], today)).toEqual(['no-chair'])
  expect(warningsOfComposition('standing', [], today)).toEqual([])
})

const term = { name: '2026-2029', fromOn: '2026-01-01' as Day, toOn: '2029-12-31' as Day }

it('carries the chosen members into a new term, with their substitutes, and ends the others', () => {
  const [stays, leaves] = [seat(1), seat(2, { toOn: '2025-12-31' as Day })]
  const substitute = seat(3, { isSubstitute: true, substitutesFor: stays.id })
  const left = seat(4, { isSubstitute: true, substitutesFor: leaves.id })
  const change = beginTerm(
    [stays, leaves, substitute, left],
    new Set([stays.id, substitute.id, left.id]),
    term,
  )

  expect(change.ended).toEqual([stays, substitute, left].map((one) => ({ id: one.id, toOn: '2025-12-31' })))
  expect(change.made.map(({ of, fromOn, toOn }) => [of, fromOn, toOn])).toEqual([
    [stays.id, '2026-01-01', '2029-12-31'],
    [substitute.id, '2026-01-01', '2029-12-31'],
  ])
})

it('begins empty when nobody is carried on, and leaves those already seated in it', () => {
  const change = beginTerm([seat(1), seat(2, { fromOn: '2026-03-01' as Day })], new Set(), term)

  expect(change).toEqual({ ended: [{ id: id(1), toOn: '2025-12-31' }], made: [] })
})

it('refuses days in the wrong order, and a choice that is none', () => {
  const given = { ...seat(1), office: 'king', fromOn: '2026-01-02', toOn: '2026-01-01' }

  expect(tidySeat(given)).toMatchObject({
    ok: false,
    faults: [
      { field: 'toOn', reason: 'not-in-order' },
      { field: 'office', reason: 'not-a-choice' },
    ],
  })
})

const tree = [
  { id: 'omu', parentId: 'hmu' },
  { id: 'hmu', parentId: null },
  { id: 'trio', parentId: 'lmu' },
  { id: 'lmu', parentId: 'omu' },
  { id: 'lost', parentId: 'nobody' },
]

it('stands committees under those above them', () => {
  expect(committeeTree(tree).map(({ id, depth }) => [id, depth])).toEqual([
    ['hmu', 0],
    ['omu', 1],
    ['lmu', 2],
    ['trio', 3],
    ['lost', 0],
  ])
})

it('lets no committee lie below itself', () => {
  expect(wouldLieUnderItself('hmu', 'trio', tree)).toBe(true)
  expect(wouldLieUnderItself('trio', 'hmu', tree)).toBe(false)
})
