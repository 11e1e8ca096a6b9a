import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import type { RevisionView } from '@pejl/store/plan/revision-views.ts'
import { expect, it } from 'vitest'
import { comparePlans, countsOf, hasMoved, planNow, planOfRevision, planProposed } from './compare.ts'
import { day, initiative, planOf } from './testing/sample.ts'

const plan = planOf([
  initiative({ id: 'a', startsOn: day('2026-04-06'), adopted: day('2026-03-02') }),
  initiative({ id: 'b', startsOn: day('2026-03-02'), adopted: day('2026-03-02') }),
  initiative({ id: 'c', startsOn: day('2026-03-02'), objectives: ['m2'] }),
  initiative({ id: 'd' }),
])
const objectives = [
  { id: 'm1', strategyId: 's1' },
  { id: 'm2', strategyId: 's2' },
] as never // any text may be an id here
const span = { startsOn: day('2026-05-04'), endsOn: day('2026-05-29') }
const revision = (strategyId: string | null, ids: readonly string[]): RevisionView =>
  ({
    id: 'r1',
    strategyId,
    lines: ids.map((id) => ({
      ...span,
      initiativeId: id,
      number: 1,
      title: id,
      weeks: 4,
      reason: `grund ${id}`,
    })),
  }) as never // what is not compared is left out
const idsOf = (rows: ReturnType<typeof comparePlans>) => rows.map(({ id }) => id)

it('has all that is in either of the two, and knows what has moved', () => {
  const rows = comparePlans(planNow(plan, 'vedtaget'), planNow(plan, 'nu'), plan, objectives)

  expect(idsOf(rows)).toEqual(['a', 'b', 'c'])
  expect(idsOf(rows.filter(hasMoved))).toEqual(['a', 'c'])
  expect(countsOf(rows)).toEqual([1, 0, 1, 0])
})

it('turns round with the two', () => {
  const rows = comparePlans(planNow(plan, 'nu'), planNow(plan, 'vedtaget'), plan, objectives)

  expect(countsOf(rows)).toEqual([0, 1, 0, 1])
})

it('compares a strategy’s plan only with what is that strategy’s, or was kept in it', () => {
  const kept = planOfRevision(revision('s1', ['a']))

  expect(idsOf(comparePlans(kept, planNow(plan, 'nu'), plan, objectives))).toEqual(['a', 'b'])
  expect(
    idsOf(comparePlans(planNow(plan, 'nu'), planOfRevision(revision('s1', ['c'])), plan, objectives)),
  ).toEqual(['a', 'b', 'c'])
})

it('has the reasons of the second plan', () => {
  const rows = comparePlans(planNow(plan, 'nu'), planOfRevision(revision(null, ['a'])), plan, objectives)

  expect(rows[0]).toMatchObject({ after: span, reason: 'grund a' })
})

it('leaves what a proposal does not dose where it is, and out what it has no room for', () => {
  const [a, b] = ['a', 'b'] as unknown as readonly [InitiativeId, InitiativeId]
  const rows = comparePlans(
    planNow(plan, 'nu'),
    planProposed(
      plan,
      new Map([
        [a, span],
        [b, null],
      ]),
    ),
    plan,
    objectives,
  )

  expect(rows.map(({ after }) => after?.startsOn ?? null)).toEqual(['2026-05-04', null, '2026-03-02'])
})
