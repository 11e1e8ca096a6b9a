import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { expect, it } from 'vitest'
import { emptyDraft, withPin } from './draft.ts'
import { countPlan } from './model.ts'
import { dropAt, holdAt, looseFor, movesIn, onlyByHand, takeOut, withBears, withLoads } from './moves.ts'
import { day, initiative, planOf, today } from './testing/sample.ts'

const [a, b] = ['a', 'b'] as unknown as readonly [InitiativeId, InitiativeId]
const familiehuset = 'familiehuset' as UnitId
const plan = planOf([
  initiative({ id: 'a', startsOn: day('2026-03-02'), points: [3], adopted: day('2026-03-02') }),
  initiative({ id: 'b', startsOn: day('2026-04-06'), points: [3] }),
])
const counted = countPlan({ plan, draft: emptyDraft, today })
const working = { plan, draft: emptyDraft, today }
const april6 = counted.inWeeks.weekOf(day('2026-04-06'))
const startsOf = (draft: typeof emptyDraft) => movesIn(plan, draft).map(({ id, to }) => [id, to?.startsOn])

it('says while it is held whether it fits, and whose place it would take', () => {
  expect(holdAt(counted, a, april6 - 1)).toMatchObject({ fits: false, pushed: new Set([b]) })
  expect(holdAt(counted, a, april6 + 4)).toMatchObject({ fits: true, pushed: new Set() })
})

it('stays where it is dropped, and the other gives way', () => {
  const draft = dropAt(working, counted, a, april6)

  expect(startsOf(draft)[0]).toEqual(['a', '2026-04-06'])
  expect(movesIn(plan, draft)).toMatchObject([
    { id: 'a', byHand: true, leavesAdopted: true },
    { id: 'b', byHand: false, leavesAdopted: false },
  ])
  expect(countPlan({ plan, draft, today }).violations).toEqual([])
})

it('lets the others lie when that is what the person wants', () => {
  const draft = onlyByHand(dropAt(working, counted, a, april6))

  expect(startsOf(draft)).toEqual([['a', '2026-04-06']])
  expect(countPlan({ plan, draft, today }).violations.length).toBeGreaterThan(0)
})

it('takes its pin along when it is moved by hand', () => {
  const draft = withPin(plan, emptyDraft, a, true)
  const pinned = countPlan({ plan, draft, today })

  expect(holdAt(pinned, a, april6 + 4).fits).toBe(false)
  expect(holdAt(looseFor(pinned, a), a, april6 + 4).fits).toBe(true)
  const moved = dropAt({ ...working, draft }, pinned, a, april6 + 4)
  expect(countPlan({ plan, draft: moved, today }).violations).toEqual([])
})

it('never moves another that is pinned', () => {
  const draft = withPin(plan, emptyDraft, b, true)

  expect(startsOf(dropAt({ ...working, draft }, countPlan({ plan, draft, today }), a, april6))).toEqual([
    ['a', '2026-04-06'],
  ])
})

it('shows what moves when a load grows or a unit bears less', () => {
  const together = planOf([
    initiative({ id: 'a', startsOn: day('2026-03-02'), points: [2] }),
    initiative({ id: 'b', startsOn: day('2026-03-02'), points: [3] }),
  ])
  const from = { plan: together, draft: emptyDraft, today }

  const heavier = withLoads(from, a, new Map([[familiehuset, [4]]]))
  const weaker = withBears(from, familiehuset, { points: 4, atOnce: null })

  for (const draft of [heavier, weaker]) {
    expect(movesIn(together, draft)).toHaveLength(1)
    expect(countPlan({ plan: together, draft, today }).violations).toEqual([])
  }
})

it('can be taken out of the plan', () => {
  expect(startsOf(takeOut(working, counted, a))).toEqual([['a', undefined]])
})
