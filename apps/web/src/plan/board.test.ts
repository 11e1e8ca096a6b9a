import type { InitiativeId, ObjectiveId } from '@pejl/domain/plan/initiative.ts'
import { scaleOf } from '@pejl/domain/plan/time-scale.ts'
import { checkPlan } from '@pejl/dosing/check/check-portfolio.ts'
import { expect, it } from 'vitest'
import { byObjective, byUnit, rowsOf } from './board.ts'
import { heatOf } from './heat.ts'
import { hasSlipped, sentencesOf, summaryOf } from './summary.ts'
import { day, initiative, placedOf, planOf, today } from './testing/sample.ts'
import { texts } from './texts.ts'

const plan = planOf([
  initiative({ id: 'b', startsOn: day('2026-03-02'), points: [4], adopted: day('2026-02-16') }),
  initiative({ id: 'a', startsOn: day('2026-02-02'), points: [4], objectives: ['m1', 'm2'] }),
  initiative({ id: 'c', state: 'proposed', objectives: [], points: [] }),
  initiative({ id: 'd', startsOn: day('2026-02-09'), state: 'stopped', points: [] }),
])
const objectives = [1, 2].map((n) => ({
  id: `m${n}` as ObjectiveId,
  strategy: 'Strategi',
  n,
  text: `Mål ${n}`,
}))

function rows(of = plan) {
  const placed = placedOf(of)
  return rowsOf({
    placed,
    violations: checkPlan(placed.inWeeks.portfolio, placed.starts),
    proposal: null,
    changed: new Set(),
  })
}

it('stands in order of time, what has no time last, and leaves out what was stopped', () => {
  expect(rows().map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(rows().at(-1)?.present).toBeNull()
})

it('shows an initiative under each objective it serves, and those that serve none last', () => {
  const groups = byObjective(rows(), plan.initiatives, objectives, 'Intet mål')

  expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ['1. Mål 1', ['a', 'b']],
    ['2. Mål 2', ['a']],
    ['Intet mål', ['c']],
  ])
})

it('shows an initiative under each unit it loads', () => {
  const groups = byUnit(rows(), plan, 'Ingen enhed')

  expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ['familiehuset', ['a', 'b']],
    ['Ingen enhed', ['c']],
  ])
})

it('marks those who together are too much for a unit', () => {
  expect(rows().filter(({ troubled }) => troubled)).toEqual([])

  const together = planOf(plan.initiatives.map((one) => ({ ...one, weeks: 8 })))
  expect(
    rows(together)
      .filter(({ troubled }) => troubled)
      .map(({ id }) => id),
  ).toEqual(['a', 'b'])
})

it('has slipped when it ends later than adopted, or has lost its time', () => {
  const [a, b] = rows()

  expect(a && hasSlipped(a)).toBe(false)
  expect(b && hasSlipped(b)).toBe(true)
  expect(b && hasSlipped({ ...b, present: null })).toBe(true)
})

it('says in Danish how the plan stands', () => {
  const placed = placedOf(plan)
  const heat = heatOf(placed, scaleOf(today, today))
  const said = sentencesOf(summaryOf(rows(), heat, today), 'da', texts.da)

  expect(said[0]).toBe('Planen bærer: ingen enhed er over sin grænse.')
  expect(said).toContain('1 tiltag har ingen tid i planen.')
  expect(said).toContain('1 tiltag er skredet i forhold til den vedtagne plan.')
  expect(said.at(-1)).toContain('Tiltag a (2.\u00a0feb.\u00a02026)')
})

it('shows a proposal only where it moves something', () => {
  const placed = placedOf(plan)
  const proposal = {
    ...placed,
    starts: placed.starts.map((start, n) => (n === 0 && start !== null ? start + 2 : start)),
  }

  const beside = rowsOf({ placed, violations: [], proposal, changed: new Set<InitiativeId>() })

  expect(beside.filter(({ proposed }) => proposed).map(({ id }) => id)).toEqual(['b'])
})
