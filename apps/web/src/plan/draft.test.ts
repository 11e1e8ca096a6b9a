import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { expect, it } from 'vitest'
import { emptyDraft, isEmptyDraft, rebased, withDraft, withPin, withStarts } from './draft.ts'
import { day, initiative, planOf } from './testing/sample.ts'
import { firstStep, redo, step, undo } from './undo.ts'

const a = 'a' as InitiativeId
const b = 'b' as InitiativeId
const plan = planOf([
  initiative({ id: 'a', startsOn: day('2026-03-02') }),
  initiative({ id: 'b', startsOn: day('2026-04-06') }),
])
const to = (id: InitiativeId, text: string) => new Map([[id, day(text)]])

it('moves what was changed and counts its end anew', () => {
  const changed = withDraft(plan, withStarts(plan, emptyDraft, to(a, '2026-05-04')))

  expect(changed.initiatives[0]?.present).toEqual({ startsOn: '2026-05-04', endsOn: '2026-05-29' })
  expect(changed.initiatives[1]).toMatchObject({ present: plan.initiatives[1]?.present })
})

it('is empty again when all is back where it was', () => {
  const there = withPin(plan, withStarts(plan, emptyDraft, to(a, '2026-05-04')), a, true)
  const back = withPin(plan, withStarts(plan, there, to(a, '2026-03-02')), a, false)

  expect(isEmptyDraft(there)).toBe(false)
  expect(isEmptyDraft(back)).toBe(true)
})

it('holds nothing in place that has no time', () => {
  const taken = withStarts(plan, withPin(plan, emptyDraft, a, true), new Map([[a, null]]))

  expect(withDraft(plan, taken).initiatives[0]).toMatchObject({ present: null, pinned: false })
})

it('keeps its changes on top of what somebody else has saved', () => {
  const mine = withStarts(plan, withStarts(plan, emptyDraft, to(a, '2026-05-04')), to(b, '2026-06-01'))
  const theirs = planOf([
    initiative({ id: 'a', startsOn: day('2026-05-04') }),
    initiative({ id: 'c', startsOn: day('2026-03-02') }),
  ])

  // a is already where mine puts it, and b is gone
  expect(isEmptyDraft(rebased(theirs, mine))).toBe(true)
  expect(rebased(plan, mine)).toEqual(mine)
})

it('goes back and forth, until something else is done', () => {
  const two = step(step(firstStep(0), 1), 2)

  expect(undo(undo(two)).now).toBe(0)
  expect(redo(undo(two)).now).toBe(2)
  expect(redo(step(undo(two), 3)).now).toBe(3)
  expect(undo(firstStep(0)).now).toBe(0)
})
